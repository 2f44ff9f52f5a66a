import Testing
import Transparency

struct TilePathTests {
  @Test(arguments: [
    ("tile/0/000", TilePath(.hashes(level: 0), number: 0)),
    ("tile/0/x001/x234/067", TilePath(.hashes(level: 0), number: 1_234_067)),
    ("tile/63/999", TilePath(.hashes(level: 63), number: 999)),
    ("tile/1/x001/000.p/1", TilePath(.hashes(level: 1), number: 1000, width: 1)),
    ("tile/entries/x273/001.p/255", TilePath(.entries, number: 273_001, width: 255)),
    (
      "tile/entries/x999/x999/x999/x999/x999/999",
      TilePath(.entries, number: 999_999_999_999_999_999)
    ),
  ])
  func `an address is read as it is written`(_ text: String, _ path: TilePath) {
    #expect(path.description == text)
    #expect(TilePath(parsing: text) == path)
  }

  @Test(arguments: [
    "", "tile", "tile/0", "tile/0/", "/tile/0/000", "tile/0/000/", "tile//000", "tile/00/000", "tile/64/000",
    "tile/-1/000", "tile/+1/000", "tile/0/0", "tile/0/0000", "tile/0/x000/001", "tile/0/001/002",
    "tile/0/x001", "tile/0/X001/002", "tile/0/x001/x002", "tile/0/x01/002", "tile/0/00a", "tile/0/-01",
    "tile/0/+01", "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01",
    "tile/0/000.p/1/2", "tile/0/x001.p/002", "tile/entry/000", "tile/ENTRIES/000", "tile/entries/..",
    "tile/0/000.p/+1", "tile/0/ 00", "tile/0/000?x", "tiles/0/000", "tile/0/\u{0660}\u{0660}\u{0660}",
    "tile/entries/x001/x999/x999/x999/x999/x999/999", "tile/0/000\n",
  ])
  func `no second way to write an address is accepted`(_ text: String) {
    #expect(TilePath(parsing: text) == nil)
  }

  @Test func `any text is read or refused, and what is read is written the same`() {
    let pieces = ["tile", "0", "entries", "/", "x", "0", "1", "9", "00", "123", ".p", ".", "-", "7", "255"]
    var dice = Dice(2)
    for _ in 0..<20_000 {
      let text =
        "tile/"
        + (0..<Int.random(in: 1...9, using: &dice))
        .map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      if let path = TilePath(parsing: text) { #expect(path.description == text) }
    }
  }
}
