/// One DER value read from bytes: its tag, its whole encoding, its contents.
struct DERNode {
  let tag: UInt8
  let bytes: ArraySlice<UInt8>
  let contents: ArraySlice<UInt8>

  /// Nil unless a value with a definite, shortest length stands at the start of `source`.
  init?(_ source: ArraySlice<UInt8>) {
    guard source.count >= 2, let tag = source.first, tag & 0x1F != 0x1F else { return nil }
    let start = source.startIndex
    var contentStart = start + 2
    var length = Int(source[start + 1])
    if length >= 0x80 {
      let digits = length & 0x7F
      guard (1...4).contains(digits), source.count >= 2 + digits else { return nil }
      length = source[contentStart..<contentStart + digits].reduce(0) { $0 << 8 | Int($1) }
      guard length >= 0x80, digits == 1 || length >= 1 << (8 * (digits - 1)) else { return nil }
      contentStart += digits
    }
    guard length <= source.endIndex - contentStart else { return nil }
    self.tag = tag
    bytes = source[start..<contentStart + length]
    contents = source[contentStart..<contentStart + length]
  }

  /// The values within; nil when they do not fill the contents exactly.
  var children: [DERNode]? {
    var children: [DERNode] = []
    var rest = contents
    while !rest.isEmpty {
      guard let child = DERNode(rest) else { return nil }
      children.append(child)
      rest = rest[child.bytes.endIndex...]
    }
    return children
  }
}
