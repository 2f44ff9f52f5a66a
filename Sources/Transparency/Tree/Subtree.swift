/// A complete subtree of 2^`level` leaves, the `index`-th of its size.
struct Subtree: Hashable, Sendable {
  let level: Int
  let index: Int

  /// The complete subtrees that `leaves` consists of, the largest first. `leaves` begins where a subtree begins that
  /// is at least as large as the range, as every range does that the definitions of RFC 9162 section 2.1 arrive at.
  static func covering(_ leaves: Range<Int>) -> [Subtree] {
    var start = leaves.lowerBound
    var left = leaves.count
    var subtrees: [Subtree] = []
    while left > 0 {
      let level = left.highestBit
      subtrees.append(Subtree(level: level, index: start >> level))
      start += 1 << level
      left -= 1 << level
    }
    return subtrees
  }
}

extension Int {
  /// The place of the highest bit of a number above zero: 0 for 1, 3 for 8 to 15.
  fileprivate var highestBit: Int { bitWidth - 1 - leadingZeroBitCount }
}

extension Range<Int> {
  /// Where a range of more than one leaf is divided: the left part is the largest power of two smaller than the
  /// whole (RFC 9162 section 2.1.1).
  var split: Int { lowerBound + 1 << (count - 1).highestBit }
}
