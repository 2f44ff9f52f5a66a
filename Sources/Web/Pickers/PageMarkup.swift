/// A finished page of ours, read tag by tag: what is escaped stands in no tag, so every `<` begins one.
struct PageMarkup {
  struct Attribute {
    let name: String
    let value: String
    /// With the space before it.
    let range: Range<Int>
  }

  struct Tag {
    let name: String
    let range: Range<Int>
    let attributes: [Attribute]
    let isEnd: Bool

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  let bytes: [UInt8]
  private(set) var tags: [Tag] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = start + 1
      guard place < bytes.count else { break }
      if bytes[place] == UInt8(ascii: "!") {
        place = (bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
        continue
      }
      let isEnd = bytes[place] == UInt8(ascii: "/")
      if isEnd { place += 1 }
      let name = word(&place)
      var attributes: [Attribute] = []
      while let attribute = attribute(&place) { attributes.append(attribute) }
      tags.append(
        Tag(name: name, range: start..<min(place, bytes.count), attributes: attributes, isEnd: isEnd))
    }
  }

  /// The index of the tag that closes the one at `index`.
  func end(_ index: Int) -> Int? {
    var depth = 0
    for place in index..<tags.count where tags[place].name == tags[index].name {
      depth += tags[place].isEnd ? -1 : 1
      if depth == 0 { return place }
    }
    return nil
  }

  /// What stands between the tag at `index` and the next one.
  func text(after index: Int) -> String {
    let end = index + 1 < tags.count ? tags[index + 1].range.lowerBound : bytes.count
    return Self.unescaped(bytes[tags[index].range.upperBound..<end])
  }
}
