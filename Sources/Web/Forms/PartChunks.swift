import NIOCore

/// One file of a form, piece by piece as a store takes it. A class, since both ends read from the same form: afterwards
/// the form goes on with `reader`.
package final class PartChunks: AsyncSequence, AsyncIteratorProtocol {
  package private(set) var reader: MultipartReader

  package init(_ reader: MultipartReader) { self.reader = reader }

  package func makeAsyncIterator() -> PartChunks { self }
  package func next() async throws -> ByteBuffer? { try await reader.nextChunk() }
}
