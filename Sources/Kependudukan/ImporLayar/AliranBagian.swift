import NIOCore
import Web

/// One file of a form, piece by piece as the store takes it. A class, since both ends read from the same form.
final class AliranBagian: AsyncSequence, AsyncIteratorProtocol {
  private(set) var pembaca: MultipartReader

  init(_ pembaca: MultipartReader) { self.pembaca = pembaca }

  func makeAsyncIterator() -> AliranBagian { self }
  func next() async throws -> ByteBuffer? { try await pembaca.nextChunk() }
}
