extension PDFLexer {
  /// `/Name`, with `#xx` escapes resolved.
  mutating func nameToken() throws(PDFError) -> String {
    position += 1
    var name: [UInt8] = []
    while let byte, byte.isPDFRegular {
      position += 1
      if byte == UInt8(ascii: "#") {
        guard position + 1 < bytes.count, let high = bytes[position].hexValue,
          let low = bytes[position + 1].hexValue
        else { throw malformed }
        name.append(high << 4 | low)
        position += 2
      } else {
        name.append(byte)
      }
      guard name.count <= 127 else { throw malformed }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// `<48656c6c6f>`
  mutating func hexString() throws(PDFError) -> [UInt8] {
    position += 1
    var value: [UInt8] = []
    var high: UInt8?
    while let byte {
      position += 1
      if byte == UInt8(ascii: ">") {
        if let high { value.append(high << 4) }
        return value
      }
      if byte.isPDFSpace { continue }
      guard let digit = byte.hexValue else { throw malformed }
      if let first = high {
        value.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    throw malformed
  }

  /// `(text)`, with balanced parentheses and escapes.
  mutating func literalString() throws(PDFError) -> [UInt8] {
    position += 1
    var value: [UInt8] = []
    var open = 1
    while let byte {
      position += 1
      switch byte {
      case UInt8(ascii: "("):
        open += 1
        value.append(byte)
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return value }
        value.append(byte)
      case UInt8(ascii: "\\"): try escape(into: &value)
      default: value.append(byte)
      }
    }
    throw malformed
  }

  private mutating func escape(into value: inout [UInt8]) throws(PDFError) {
    guard let byte else { throw malformed }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): value.append(10)
    case UInt8(ascii: "r"): value.append(13)
    case UInt8(ascii: "t"): value.append(9)
    case UInt8(ascii: "b"): value.append(8)
    case UInt8(ascii: "f"): value.append(12)
    case 13: if self.byte == 10 { position += 1 }
    case 10: break
    case 48...55:
      var code = Int(byte - 48)
      for _ in 0..<2 {
        guard let next = self.byte, (48...55).contains(next) else { break }
        code = code * 8 + Int(next - 48)
        position += 1
      }
      value.append(UInt8(truncatingIfNeeded: code))
    default: value.append(byte)
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  package var hexValue: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }
}
