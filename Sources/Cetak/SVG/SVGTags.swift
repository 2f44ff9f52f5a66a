/// The tags of an XML text, in order. Enough for drawings: entities beyond the five of XML and documents with
/// their own definitions are refused, so nothing can be made to grow.
struct SVGTags {
  struct Tag {
    let name: String
    let attributes: [String: String]
    let kind: Kind

    enum Kind { case open, close, empty }
  }

  /// - Throws: `CetakError.vektorTidakDidukung` naming what is not XML here.
  static func read(_ text: String) throws(CetakError) -> [Tag] {
    var tags: [Tag] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = try after("-->", in: rest)
      } else if rest.hasPrefix("<?") {
        rest = try after("?>", in: rest)
      } else if rest.hasPrefix("<!DOCTYPE"), let end = rest.firstIndex(of: ">"), !rest[..<end].contains("[") {
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("<!") {
        throw .vektorTidakDidukung("definisi XML")
      } else {
        let (tag, next) = try tag(rest)
        tags.append(tag)
        guard tags.count <= 50_000 else { throw .vektorTidakDidukung("terlalu banyak bentuk") }
        rest = next
      }
    }
    return tags
  }

  private static func after(_ end: String, in text: Substring) throws(CetakError) -> Substring {
    guard let range = text.firstRange(of: end) else { throw .vektorTidakDidukung("XML yang terpotong") }
    return text[range.upperBound...]
  }

  private static func tag(_ text: Substring) throws(CetakError) -> (Tag, Substring) {
    var rest = text.dropFirst()
    let isClose = rest.first == "/"
    if isClose { rest = rest.dropFirst() }
    let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    rest = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("/>") {
        return (Tag(name: local(name), attributes: attributes, kind: .empty), rest.dropFirst(2))
      }
      if rest.first == ">" {
        return (
          Tag(name: local(name), attributes: attributes, kind: isClose ? .close : .open), rest.dropFirst()
        )
      }
      let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
      rest = rest[key.endIndex...].drop { $0.isWhitespace }
      guard rest.first == "=", !key.isEmpty else { throw .vektorTidakDidukung("XML yang rusak") }
      rest = rest.dropFirst().drop { $0.isWhitespace }
      guard let quote = rest.first, quote == "\"" || quote == "'" else {
        throw .vektorTidakDidukung("XML yang rusak")
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { throw .vektorTidakDidukung("XML yang terpotong") }
      attributes[String(key)] = String(value)
      rest = rest[rest.index(after: value.endIndex)...]
    }
  }

  private static func local(_ name: Substring) -> String {
    String(name.split(separator: ":").last ?? "")
  }
}
