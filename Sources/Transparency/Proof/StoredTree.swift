/// A tree of `size` leaves whose hashes are in tiles somewhere. Each answer reads a few tiles of each level, each once.
package struct StoredTree {
  /// Gives the bytes of a tile, more than the tree of this size has if it has grown since; nil when there is none.
  package typealias Read = (TileID) throws -> [UInt8]?

  package let size: Int
  private let read: Read

  package init(size: Int, read: @escaping Read) {
    self.size = size
    self.read = read
  }

  /// The tree head.
  /// - Throws: `TreeError.missingTile`, or what `read` throws; so do all below.
  package func root() throws -> Hash {
    var tiles = TileReader(read)
    return try tiles.head(of: 0..<size)
  }

  /// The right edge, from which to go on appending.
  package func frontier() throws -> Frontier {
    var tiles = TileReader(read)
    let heads = try Subtree.covering(0..<size).map { try tiles.head(of: $0) }
    guard let frontier = Frontier(size: size, heads: heads) else { throw TreeError.outOfRange }
    return frontier
  }

  /// That the leaf at `index` is in this tree.
  /// - Throws: `TreeError.outOfRange` unless `index` is at least 0 and below `size`.
  package func inclusionProof(of index: Int) throws -> InclusionProof {
    guard index >= 0, index < size else { throw TreeError.outOfRange }
    var tiles = TileReader(read)
    let path = try InclusionProof.ranges(index: index, size: size).map { try tiles.head(of: $0) }
    return InclusionProof(index: index, size: size, path: path)
  }

  /// That the tree of `oldSize` leaves is the beginning of this one.
  /// - Throws: `TreeError.outOfRange` unless `oldSize` is 0 to `size`.
  package func consistencyProof(from oldSize: Int) throws -> ConsistencyProof {
    guard oldSize >= 0, oldSize <= size else { throw TreeError.outOfRange }
    var tiles = TileReader(read)
    let path = try ConsistencyProof.ranges(oldSize: oldSize, newSize: size).map { try tiles.head(of: $0) }
    return ConsistencyProof(oldSize: oldSize, newSize: size, path: path)
  }
}
