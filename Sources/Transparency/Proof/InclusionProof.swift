/// That a leaf is at `index` in a tree of `size` leaves: the heads of the subtrees beside the way from the leaf up to
/// the root, the lowest first (RFC 9162 section 2.1.3).
package struct InclusionProof: Hashable, Sendable {
  package let index: Int
  package let size: Int
  package let path: [Hash]

  package init(index: Int, size: Int, path: [Hash]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Whether this leads from `leaf`, the hash of an entry, to `root` (RFC 9162 section 2.1.3.2).
  /// The size is only as sure as the root: take both from one verified checkpoint.
  package func verifies(leaf: Hash, root: Hash) -> Bool {
    guard index >= 0, index < size else { return false }
    let hasher = TreeHasher()
    var head = leaf
    var place = index
    var last = size - 1
    for beside in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        head = hasher.node(beside, head)
        // At the right edge a subtree without a neighbour rises as it is.
        while place & 1 == 0, place > 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        head = hasher.node(head, beside)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && head == root
  }

  /// The leaves below each hash of the path, the lowest first (RFC 9162 section 2.1.3.1).
  static func ranges(index: Int, size: Int) -> [Range<Int>] {
    var around = 0..<size
    var ranges: [Range<Int>] = []
    while around.count > 1 {
      let split = around.split
      if index < split {
        ranges.append(split..<around.upperBound)
        around = around.lowerBound..<split
      } else {
        ranges.append(around.lowerBound..<split)
        around = split..<around.upperBound
      }
    }
    return ranges.reversed()
  }
}
