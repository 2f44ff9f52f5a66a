/// Hashes to be added to one tile.
package struct TileWrite: Hashable, Sendable {
  package let tile: TileID
  /// How many hashes the tile holds already; 0 for a tile that is not there yet.
  package let offset: Int
  /// The hashes that follow, so many that the tile has 256 at most.
  package let hashes: [Hash]

  /// The bytes of the tile after this write; `stored` are those before it, empty for a new one.
  /// - Throws: `.unexpectedWidth` unless `stored` are the `offset` hashes that were there when this was computed.
  package func applied(to stored: [UInt8]) throws(TreeError) -> [UInt8] {
    guard stored.count == offset * Hash.size else { throw .unexpectedWidth(tile) }
    return stored + tileBytes(hashes)
  }

  /// Neighbouring hashes of one level, the first of them the `start`-th, divided by tile.
  static func dividing(_ hashes: [Hash], level: Int, from start: Int) -> [TileWrite] {
    var writes: [TileWrite] = []
    var done = 0
    while done < hashes.count {
      let offset = (start + done) % TileID.fullWidth
      let end = min(hashes.count, done + TileID.fullWidth - offset)
      let tile = TileID(level: level, number: (start + done) / TileID.fullWidth)
      writes.append(TileWrite(tile: tile, offset: offset, hashes: Array(hashes[done..<end])))
      done = end
    }
    return writes
  }
}
