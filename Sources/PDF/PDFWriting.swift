extension PDFObject {
  /// The value as bytes of a PDF file.
  package func write(to out: inout [UInt8]) {
    switch self {
    case .null: out += "null".utf8
    case .boolean(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .real(let text): out += text.utf8
    case .string(let bytes): Self.writeHex(bytes, to: &out)
    case .name(let name): Self.writeName(name, to: &out)
    case .reference(let number): out += "\(number) 0 R".utf8
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(32) }
        item.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .dictionary(let dictionary):
      out += "<<".utf8
      for entry in dictionary.entries {
        out.append(32)
        Self.writeName(entry.key, to: &out)
        out.append(32)
        entry.value.write(to: &out)
      }
      out += " >>".utf8
    }
  }

  /// A text string (ISO 32000-1, 7.9.2.2): plain where ASCII suffices, else UTF-16BE with a byte order mark.
  package static func text(_ text: String) -> PDFObject {
    if text.utf8.allSatisfy({ (32...126).contains($0) }) { return .string(Array(text.utf8)) }
    return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
  }

  private static func writeHex(_ bytes: [UInt8], to out: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    out.append(UInt8(ascii: "<"))
    for byte in bytes {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    out.append(UInt8(ascii: ">"))
  }

  private static func writeName(_ name: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "/"))
    for byte in name.utf8 {
      if byte.isPDFRegular, byte != UInt8(ascii: "#"), (33...126).contains(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "#")] + String(byte >> 4, radix: 16).utf8 + String(byte & 15, radix: 16).utf8
      }
    }
  }
}
