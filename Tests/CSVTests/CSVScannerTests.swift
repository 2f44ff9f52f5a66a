import Foundation
import Testing

@testable import CSV

@Suite struct CSVScannerTests {
  private func rows(_ text: String) throws -> [[String]] {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    var table = try CSVScanner(url)
    var rows = [table.columns]
    while try table.next() { rows.append(try table.columns.indices.map { try table.text($0) }) }
    return rows
  }

  @Test(arguments: [
    "a,b\n1,2\n", "a,b\r\n1,2\r\n", "\u{FEFF}a;b\r\n\r\n 1 ;2", "a\tb\n\"1\"\t2\n\n", "\"a\",b\n1,\"2\"\r\n",
  ])
  func `the same table however it is written`(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["1", "2"]])
  }

  @Test func `quotes hold separators, lines and quotes`() throws {
    #expect(try rows("a,b\n\"x,\"\"y\n\",\"\"\n,z\n") == [["a", "b"], ["x,\"y\n", ""], ["", "z"]])
  }

  @Test(arguments: [
    ("a,b\n1\n", CSVError.wrongWidth(line: 2, found: 1, expected: 2)), ("a,a\n", .repeatedColumn("a")),
    ("", .empty), ("a,b\n\n\"1,2\n", .unclosedQuote(line: 3)), ("a\n\"1\"x\n", .textAfterQuote(line: 2)),
  ])
  func `what is no table is refused with its line`(text: String, error: CSVError) {
    #expect(throws: error) { try rows(text) }
  }

  @Test func `reads what the parser reads`() throws {
    let lines = (1...500).map { "\($0),\"n\($0)\n\",  x\($0)  ,\($0 % 3 == 0 ? "\"\"" : "é")\r" }
    let text = "id,nama,c,d\n" + lines.joined(separator: "\n")
    let parsed = try CSVFile.rows(Array(text.utf8))
      .map { row in ["id", "nama", "c", "d"].map { row[$0] ?? "" } }
    let scanned = try rows(text).dropFirst()
    #expect(Array(scanned) == parsed.map { $0 })
  }
}
