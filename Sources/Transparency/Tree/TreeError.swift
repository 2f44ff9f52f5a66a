/// Why a tree that is read from its tiles gives no answer.
package enum TreeError: Error, Hashable {
  /// An index or a size that the tree does not have.
  case outOfRange
  /// The store does not have a tile, or not enough of it, that a tree of this size needs.
  case missingTile(TileID)
  /// A tile does not hold as many hashes as there were when the new ones were made: somebody else has appended.
  case unexpectedWidth(TileID)
}
