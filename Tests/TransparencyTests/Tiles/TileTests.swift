import Testing
import Transparency

struct TileTests {
  @Test func `a tree of 70,000 leaves has the tiles that the specification names`() {
    let paths = TilePath.all(in: 70_000)
    func count(_ content: TilePath.Content, full: Bool) -> Int {
      paths.count { $0.content == content && ($0.width == TileID.fullWidth) == full }
    }
    #expect(count(.hashes(level: 0), full: true) == 273)
    #expect(paths.contains(TilePath(.hashes(level: 0), number: 273, width: 112)))
    #expect(count(.hashes(level: 1), full: true) == 1)
    #expect(paths.contains(TilePath(.hashes(level: 1), number: 1, width: 17)))
    #expect(paths.contains(TilePath(.hashes(level: 2), number: 0, width: 1)))
    #expect(count(.entries, full: true) == 273)
    #expect(paths.count == 274 + 274 + 2 + 1)
    #expect(
      TilePath.all(in: 256).map(\.description) == ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"])
    #expect(TilePath.all(in: 0).isEmpty)
  }

  @Test func `a tile holds what a tree of each size has for it`() {
    #expect(TileID(level: 0, number: 0).width(in: 0) == 0)
    #expect(TileID(level: 0, number: 1).width(in: 300) == 44)
    #expect(TileID(level: 0, number: 2).width(in: 300) == 0)
    #expect(TileID(level: 1, number: 0).width(in: 300) == 1)
    #expect(TileID(level: 63, number: 0).width(in: .max) == 0)
    #expect(TileID(level: 0, number: .max).width(in: .max) == 0)
    #expect(TilePath(.entries, number: 1, width: 44).exists(in: 300))
    #expect(TilePath(.entries, number: 1, width: 12).exists(in: 300))
    #expect(!TilePath(.entries, number: 1, width: 45).exists(in: 300))
    #expect(!TilePath(.entries, number: 1).exists(in: 300))
  }

  @Test func `the stored tiles are those that the definition gives`() throws {
    let log = try TestLog(size: 66_000)
    let leaves = log.leaves
    for path in TilePath.all(in: leaves.count) where path.content != .entries {
      let hashes = tileHashes(try #require(try log.served(path)))
      #expect(hashes.count == path.width)
      let below = 1 << (path.tile.level * TileID.height)
      // At level 1 and above every hash is a naive head over 256 leaves or more: the last ones are enough.
      for place in (path.tile.level == 0 ? 0..<hashes.count : max(0, hashes.count - 2)..<hashes.count) {
        let first = (path.number * TileID.fullWidth + place) * below
        #expect(hashes[place] == Oracle.head(leaves[first..<first + below]))
      }
    }
  }

  @Test func `appending touches only the last tile of each level, and new ones`() throws {
    var log = try TestLog(size: 65_530)
    let writes = try log.append((0..<300).map { TestLog.entry(65_530 + $0) })
    let before = Dictionary(grouping: writes.filter { $0.offset > 0 }, by: \.tile.level)
    #expect(before.values.allSatisfy { $0.count == 1 })
    #expect(writes.map(\.tile) == writes.map(\.tile).uniqued)
    #expect(
      writes.map { [$0.tile.level, $0.tile.number, $0.offset, $0.hashes.count] } == [
        [0, 255, 250, 6], [0, 256, 0, 256], [0, 257, 0, 38], [1, 0, 255, 1], [1, 1, 0, 1], [2, 0, 0, 1],
      ])
    #expect(try log.tree.root() == Oracle.head(log.leaves[...]))
  }

  @Test func `two writers at once do not make a tile that nobody computed`() throws {
    var first = Frontier()
    var second = first
    let one = first.append([Hash.leaf([1])])
    let two = second.append([Hash.leaf([2])])
    let stored = try one[0].applied(to: [])
    #expect(throws: TreeError.unexpectedWidth(TileID(level: 0, number: 0))) { try two[0].applied(to: stored) }
  }
}

extension [TileID] {
  fileprivate var uniqued: [TileID] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
