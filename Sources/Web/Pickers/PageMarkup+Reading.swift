import Foundation

extension PageMarkup {
  /// The next attribute; nil behind the end of the tag.
  func attribute(_ place: inout Int) -> Attribute? {
    let start = place
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "/") { place += 1 }
    guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else {
      place += 1
      return nil
    }
    let name = word(&place)
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "="), bytes[place + 1] == UInt8(ascii: "\"")
    else {
      // A lone sign that is no name is passed over, or the reading would stand still.
      if name.isEmpty { place += 1 }
      return Attribute(name: name, value: "", range: start..<place)
    }
    let from = place + 2
    let to = bytes[from...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    place = min(to + 1, bytes.count)
    return Attribute(name: name, value: Self.unescaped(bytes[from..<to]), range: start..<place)
  }

  func word(_ place: inout Int) -> String {
    let start = place
    while place < bytes.count, !Self.isSpace(bytes[place]), !Self.ends.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static let ends = Array("=>/".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 9 || byte == 13 }

  /// What `HTML` escapes, read back.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
