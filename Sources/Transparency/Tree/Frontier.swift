/// The right edge of a tree: the heads of the complete subtrees it consists of, one for each bit of its size.
/// All that is needed to append and to know the root; never more than 64 hashes.
package struct Frontier: Hashable, Sendable {
  /// The number of leaves.
  package private(set) var size = 0
  /// The heads, that of the largest subtree first.
  package private(set) var heads: [Hash] = []

  /// A tree without leaves.
  package init() {}

  /// Nil unless there is one head for each bit of `size`.
  package init?(size: Int, heads: [Hash]) {
    guard size >= 0, heads.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.heads = heads
  }

  /// The tree head (RFC 9162 section 2.1.1); that of nothing when there are no leaves.
  package var root: Hash { TreeHasher().head(ofDescending: heads) }

  /// Appends leaves, each the hash of its entry. Costs two hashes a leaf on average, whatever the size.
  /// - Returns: what is to be stored, lower levels first: for each level of tiles the hashes that became known, divided
  ///   by tile. Only the last tile of each level goes on; all others are new.
  package mutating func append(_ leaves: some Collection<Hash>) -> [TileWrite] {
    let hasher = TreeHasher()
    let before = size
    var levels = [[Hash]()]
    levels[0].reserveCapacity(leaves.count)
    for leaf in leaves {
      levels[0].append(leaf)
      var head = leaf
      var level = 0
      while size >> level & 1 == 1 {
        head = hasher.node(heads.removeLast(), head)
        level += 1
        guard level.isMultiple(of: TileID.height) else { continue }
        if levels.count == level / TileID.height { levels.append([]) }
        levels[level / TileID.height].append(head)
      }
      heads.append(head)
      size += 1
    }
    return levels.enumerated()
      .flatMap { level, hashes in
        TileWrite.dividing(hashes, level: level, from: before >> (level * TileID.height))
      }
  }
}
