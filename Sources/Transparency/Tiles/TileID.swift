/// Which tile: up to 256 neighbouring hashes of one level of the tree (C2SP tlog-tiles, "Merkle Tree").
/// Level 0 holds leaf hashes; a hash of a higher level is the head of one full tile of the level below.
package struct TileID: Hashable, Sendable {
  /// How many levels of the tree lie between one level of tiles and the next.
  package static let height = 8
  /// How many hashes a full tile holds.
  package static let fullWidth = 1 << height

  package let level: Int
  package let number: Int

  /// Both from 0.
  package init(level: Int, number: Int) {
    self.level = level
    self.number = number
  }

  /// How many hashes this tile holds in a tree of `size` leaves: 0 when there is no such tile, 256 when it is full.
  package func width(in size: Int) -> Int {
    guard level >= 0, number >= 0, size >= 0 else { return 0 }
    let hashes = size >> (level * Self.height)
    if number < hashes >> Self.height { return Self.fullWidth }
    return number == hashes >> Self.height ? hashes & (Self.fullWidth - 1) : 0
  }
}
