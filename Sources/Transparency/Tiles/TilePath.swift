/// The address of a tile or a bundle of entries below the address of the log (C2SP tlog-tiles):
/// `tile/0/x001/x234/067` or `tile/entries/003.p/17`.
package struct TilePath: Hashable, Sendable, CustomStringConvertible {
  /// What is at the address.
  package enum Content: Hashable, Sendable {
    /// Hashes of this level of tiles, 0 to 63.
    case hashes(level: Int)
    /// The entries themselves, as in `EntryBundle`.
    case entries
  }

  package let content: Content
  package let number: Int
  /// How many hashes or entries: 256, or fewer for the last, partial one.
  package let width: Int

  /// `number` from 0; `width` 1 to 256.
  package init(_ content: Content, number: Int, width: Int = TileID.fullWidth) {
    self.content = content
    self.number = number
    self.width = width
  }

  /// `path`: without the address of the log and without a slash at the beginning. Nil for whatever is not written as
  /// `description` writes it.
  package init?(parsing path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    guard path.utf8.count <= 64, parts.count >= 3, parts.removeFirst() == "tile" else { return nil }
    let kind = parts.removeFirst()
    var width = TileID.fullWidth
    if parts.count > 1, let stem = parts.dropLast().last, stem.hasSuffix(".p") {
      guard let last = parts.popLast(), let partial = Int(last), (1..<width).contains(partial) else {
        return nil
      }
      parts[parts.index(before: parts.endIndex)] = stem.dropLast(2)
      width = partial
    }
    guard let number = TileNumber.number(parts) else { return nil }
    if kind == "entries" {
      self.init(.entries, number: number, width: width)
    } else {
      guard let level = Int(kind), (0...63).contains(level) else { return nil }
      self.init(.hashes(level: level), number: number, width: width)
    }
    guard description == path else { return nil }
  }

  /// The tile whose hashes these are, or whose leaves are the hashes of these entries.
  package var tile: TileID {
    switch content {
    case .hashes(let level): TileID(level: level, number: number)
    case .entries: TileID(level: 0, number: number)
    }
  }

  /// Whether a tree of `size` leaves has all that is asked for here. The beginning of a tile that has grown since is
  /// what the partial tile was, so it may be served.
  package func exists(in size: Int) -> Bool { width <= tile.width(in: size) }

  package var description: String {
    let kind =
      switch content {
      case .hashes(let level): String(level)
      case .entries: "entries"
      }
    return "tile/\(kind)/\(TileNumber.path(number))" + (width < TileID.fullWidth ? ".p/\(width)" : "")
  }
}
