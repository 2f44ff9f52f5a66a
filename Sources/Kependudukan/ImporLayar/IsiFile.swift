import Foundation
import NIOCore

/// A file of ours, piece by piece as the store takes it.
struct IsiFile: AsyncSequence, Sendable {
  let url: URL

  func makeAsyncIterator() -> Iterator { Iterator(url: url) }

  struct Iterator: AsyncIteratorProtocol {
    let url: URL
    private var berkas: FileHandle?

    init(url: URL) { self.url = url }

    mutating func next() async throws -> ByteBuffer? {
      let berkas = try berkas ?? FileHandle(forReadingFrom: url)
      self.berkas = berkas
      guard let bagian = try berkas.read(upToCount: 1 << 18), !bagian.isEmpty else {
        try berkas.close()
        return nil
      }
      return ByteBuffer(bytes: bagian)
    }
  }
}
