import NIOCore
import Synchronization

/// The whole texts of an upload, noted while its bytes pass by; what is broken or a file is passed over.
struct PassingTexts: Sendable {
  private(set) var form = FormData()
  private var parser: MultipartParser
  private var open: (name: String, bytes: [UInt8])?
  private var left: Int

  /// `most`: after so many bytes no more is noted, since texts stand before the files.
  init(boundary: String, most: Int) {
    parser = MultipartParser(boundary: boundary)
    left = most
  }

  mutating func note(_ buffer: ByteBuffer) {
    guard left > 0 else { return }
    left -= buffer.readableBytes
    guard let events = try? parser.feed(buffer.readableBytesView) else {
      left = 0
      return
    }
    for event in events {
      switch event {
      case .begin(let part): open = part.fileName == nil ? (part.name, []) : nil
      case .bytes(let more): open?.bytes += more
      case .end:
        if let whole = open, let text = String(validating: whole.bytes, as: UTF8.self) {
          try? form.append(whole.name, text)
        }
        open = nil
      }
    }
  }
}

/// The same, shared by who reads the body and who has to say that it came to nothing.
final class KeptTexts: Sendable {
  private let passing: Mutex<PassingTexts>

  init(boundary: String, most: Int) { passing = Mutex(PassingTexts(boundary: boundary, most: most)) }

  func note(_ buffer: ByteBuffer) { passing.withLock { $0.note(buffer) } }

  var texts: [KeptText] { passing.withLock { $0.form }.keptTexts }
}
