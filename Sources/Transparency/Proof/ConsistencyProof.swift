/// That the tree of `oldSize` leaves is the beginning of the tree of `newSize` leaves (RFC 9162 section 2.1.4).
package struct ConsistencyProof: Hashable, Sendable {
  package let oldSize: Int
  package let newSize: Int
  package let path: [Hash]

  package init(oldSize: Int, newSize: Int, path: [Hash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.path = path
  }

  /// Whether both roots follow from this proof (RFC 9162 section 2.1.4.2). Between equal sizes, and from the empty tree,
  /// the proof is empty.
  package func verifies(oldRoot: Hash, newRoot: Hash) -> Bool {
    guard oldSize > 0, oldSize < newSize else { return verifiesTrivially(oldRoot, newRoot) }
    var path = path[...]
    var place = oldSize - 1
    var last = newSize - 1
    let shift = place.trailingOneBitCount
    place >>= shift
    last >>= shift
    // A complete old tree is its own first hash and is not repeated in the proof.
    guard let first = place == 0 ? oldRoot : path.popFirst() else { return false }
    let hasher = TreeHasher()
    var old = first
    var new = first
    for beside in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        old = hasher.node(beside, old)
        new = hasher.node(beside, new)
        while place & 1 == 0, place > 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        new = hasher.node(new, beside)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }

  private func verifiesTrivially(_ oldRoot: Hash, _ newRoot: Hash) -> Bool {
    guard path.isEmpty, oldSize <= newSize else { return false }
    if oldSize == newSize { return oldRoot == newRoot }
    return oldSize == 0 && oldRoot == .emptyTree
  }

  /// The leaves below each hash of the path, the lowest first (RFC 9162 section 2.1.4.1).
  static func ranges(oldSize: Int, newSize: Int) -> [Range<Int>] {
    guard oldSize > 0, oldSize < newSize else { return [] }
    var around = 0..<newSize
    var ranges: [Range<Int>] = []
    while oldSize != around.upperBound {
      let split = around.split
      if oldSize <= split {
        ranges.append(split..<around.upperBound)
        around = around.lowerBound..<split
      } else {
        ranges.append(around.lowerBound..<split)
        around = split..<around.upperBound
      }
    }
    if around.lowerBound > 0 { ranges.append(around) }
    return ranges.reversed()
  }
}

extension Int {
  fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
