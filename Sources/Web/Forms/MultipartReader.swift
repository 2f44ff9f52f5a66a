import Hummingbird

/// Reads a form with files part by part while it arrives; nothing is held in memory but the piece at hand.
///
///     while let part = try await reader.nextPart() {
///       while let chunk = try await reader.nextChunk() { … }
///     }
package struct MultipartReader {
  private var source: RequestBody.AsyncIterator
  private var parser: MultipartParser
  private var events: [MultipartParser.Event] = []
  private var index = 0
  private var isInside = false
  /// Whether what comes of this part is thrown away, however much it is.
  private var isSkipping = false
  private var parts = 0
  private var read = 0
  private let limit: FormLimit

  package init(body: RequestBody, boundary: String, limit: FormLimit = .standard) {
    source = body.makeAsyncIterator()
    parser = MultipartParser(boundary: boundary)
    self.limit = limit
  }

  /// The next part; what is left of the last one is skipped. Nil after the last.
  /// - Throws: 400 for a body that is no form, 413 for too many parts.
  package mutating func nextPart() async throws -> MultipartPart? {
    while isInside { _ = try await nextChunk() }
    while let event = try await nextEvent() {
      guard case .begin(let part) = event else { continue }
      parts += 1
      guard parts <= limit.parts else { throw HTTPError(.contentTooLarge) }
      read = 0
      isInside = true
      return part
    }
    return nil
  }

  /// The next piece of this part's content, nil at its end.
  /// - Throws: 413 when the part is larger than a file may be.
  package mutating func nextChunk() async throws -> ByteBuffer? {
    guard isInside else { return nil }
    while let event = try await nextEvent() {
      guard case .bytes(let bytes) = event else { break }
      read += bytes.count
      guard isSkipping || read <= limit.file else { throw HTTPError(.contentTooLarge) }
      return ByteBuffer(bytes: bytes)
    }
    isInside = false
    return nil
  }

  /// Reads past what is left of this part, even when the part is larger than a file may be.
  package mutating func skipPart() async throws {
    isSkipping = true
    defer { isSkipping = false }
    while try await nextChunk() != nil {}
  }

  /// The whole content of a field.
  /// - Throws: 413 above `limit` bytes, 400 when it is not UTF-8.
  package mutating func text(limit: Int) async throws -> String {
    var bytes: [UInt8] = []
    while let chunk = try await nextChunk() {
      bytes += chunk.readableBytesView
      guard bytes.count <= limit else { throw HTTPError(.contentTooLarge) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw HTTPError(.badRequest) }
    return text
  }

  private mutating func nextEvent() async throws -> MultipartParser.Event? {
    while index == events.count {
      guard let buffer = try await source.next() else {
        guard parser.isDone else { throw HTTPError(.badRequest) }
        return nil
      }
      do {
        events = try parser.feed(buffer.readableBytesView)
      } catch {
        throw HTTPError(.badRequest)
      }
      index = 0
    }
    defer { index += 1 }
    return events[index]
  }
}

/// How large a form may be.
package struct FormLimit: Sendable {
  /// Bytes of all text fields together.
  package var text: Int
  /// Bytes of one file.
  package var file: Int
  /// Fields and files together.
  package var parts: Int

  package init(text: Int = 2 * 1024 * 1024, file: Int = 25 * 1024 * 1024, parts: Int = 4000) {
    self.text = text
    self.file = file
    self.parts = parts
  }

  package static let standard = FormLimit()
}
