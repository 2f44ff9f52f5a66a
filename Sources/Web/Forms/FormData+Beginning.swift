import NIOCore

extension FormData {
  /// The whole texts in what was read of an upload so far; what is broken or a file is passed over.
  init(beginning: [ByteBuffer], boundary: String) {
    self.init()
    var parser = MultipartParser(boundary: boundary)
    var open: (name: String, bytes: [UInt8])?
    for buffer in beginning {
      guard let events = try? parser.feed(buffer.readableBytesView) else { return }
      for event in events {
        switch event {
        case .begin(let part): open = part.fileName == nil ? (part.name, []) : nil
        case .bytes(let more): open?.bytes += more
        case .end:
          if let whole = open, let text = String(validating: whole.bytes, as: UTF8.self) {
            try? append(whole.name, text)
          }
          open = nil
        }
      }
    }
  }
}
