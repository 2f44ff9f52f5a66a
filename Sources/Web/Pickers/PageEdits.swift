/// What is changed in a finished page, at its places in the bytes.
struct PageEdits {
  private var all: [(range: Range<Int>, new: HTML)] = []

  mutating func replace(_ range: Range<Int>, with new: HTML) {
    all.removeAll { $0.range == range }
    all.append((range, new))
  }

  /// Once at most at each place.
  mutating func insert(_ new: HTML, at place: Int) {
    if !all.contains(where: { $0.range == place..<place }) { all.append((place..<place, new)) }
  }

  /// The page with all changes; what lies within a part that was replaced is gone with it.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in all.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= place {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.new.bytes
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }
}
