extension TilePath {
  /// Every address that a tree of `size` leaves consists of: bundles of entries first, then tiles by level; the last
  /// of each partial unless it is full. What a static copy of the log holds beside the checkpoint.
  package static func all(in size: Int) -> [TilePath] {
    var paths = row(.entries, of: size)
    var level = 0
    while size >> (level * TileID.height) > 0 {
      paths += row(.hashes(level: level), of: size >> (level * TileID.height))
      level += 1
    }
    return paths
  }

  private static func row(_ content: Content, of count: Int) -> [TilePath] {
    stride(from: 0, to: count, by: TileID.fullWidth)
      .map { start in
        TilePath(content, number: start / TileID.fullWidth, width: min(TileID.fullWidth, count - start))
      }
  }
}
