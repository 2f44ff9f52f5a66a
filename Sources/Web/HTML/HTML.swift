import Hummingbird

/// Markup. Literal text is the program's own; interpolated text is escaped; interpolated `HTML` is not.
package struct HTML: ExpressibleByStringInterpolation, Sendable {
  package private(set) var bytes: [UInt8]

  package init(stringLiteral text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: Interpolation) {
    bytes = stringInterpolation.bytes
  }

  package struct Interpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    package mutating func appendLiteral(_ text: StaticString) {
      text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { escape($0) }
    }

    /// Runs of bytes that mean nothing in markup are copied whole.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
      var copied = 0
      for (place, byte) in text.enumerated() {
        let entity: StaticString
        switch byte {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        bytes.append(contentsOf: text[copied..<place])
        appendLiteral(entity)
        copied = place + 1
      }
      bytes.append(contentsOf: text[copied...])
    }

    package mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { bytes.append(contentsOf: markup.bytes) }
    }

    /// Each element through its view, in order.
    package mutating func appendInterpolation<S: Sequence>(_ elements: S, _ view: (S.Element) -> HTML) {
      for element in elements { bytes.append(contentsOf: view(element).bytes) }
    }
  }
}

extension HTML {
  package func response(status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
