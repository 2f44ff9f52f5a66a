/// Computes heads of subtrees from tiles, and remembers the tiles for as long as one answer takes.
struct TileReader: ~Copyable {
  private let read: StoredTree.Read
  private var tiles: [TileID: [Hash]] = [:]
  private let hasher = TreeHasher()

  init(_ read: @escaping StoredTree.Read) { self.read = read }

  /// The head over neighbouring leaves, as `Subtree.covering` takes them.
  mutating func head(of leaves: Range<Int>) throws -> Hash {
    var heads: [Hash] = []
    for subtree in Subtree.covering(leaves) { heads.append(try head(of: subtree)) }
    return hasher.head(ofDescending: heads)
  }

  /// A level between two levels of tiles is computed from the hashes of the lower one.
  mutating func head(of subtree: Subtree) throws -> Hash {
    let above = subtree.level % TileID.height
    let first = subtree.index << above
    let level = subtree.level / TileID.height
    let tile = TileID(level: level, number: first / TileID.fullWidth)
    let start = first % TileID.fullWidth
    let hashes = try self.hashes(of: tile)
    guard hashes.count >= start + 1 << above else { throw TreeError.missingTile(tile) }
    return hasher.head(ofComplete: hashes[start..<start + 1 << above])
  }

  private mutating func hashes(of tile: TileID) throws -> [Hash] {
    if let known = tiles[tile] { return known }
    guard let bytes = try read(tile) else { throw TreeError.missingTile(tile) }
    let hashes = tileHashes(bytes)
    tiles[tile] = hashes
    return hashes
  }
}
