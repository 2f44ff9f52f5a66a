import Foundation
import Testing

@testable import CSV

@Suite struct CSVTableTests {
  @Test func `rows are read by column name, without spaces around`() throws {
    let rows = try CSVFile.rows(Array("kode ;nama\n 01 ; Sragen Wetan\n".utf8))
    #expect(rows.first?["kode"] == "01")
    #expect(rows.first?["nama"] == "Sragen Wetan")
    #expect(rows.first?["tidak ada"] == nil)
    #expect(rows.first?.dictionary == ["kode": "01", "nama": "Sragen Wetan"])
  }

  @Test(arguments: [
    ("a,b\n1\n", CSVError.wrongWidth(line: 2, found: 1, expected: 2)),
    ("a,a\n1,2\n", .repeatedColumn("a")),
    ("", .empty),
  ])
  func `refuses a table that does not fit its header`(text: String, error: CSVError) {
    #expect(throws: error) { try CSVFile.rows(Array(text.utf8)) }
  }

  @Test func `a file larger than the buffer is read whole`() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: url) }
    let lines = (1...20_000).map { "\($0),\"warga\n\($0)\"" }
    try Data(("id,nama\n" + lines.joined(separator: "\n")).utf8).write(to: url)
    var last = 0
    try CSVFile.forEachRow(at: url) { row in
      last += 1
      #expect(row["nama"] == "warga\n\(last)")
    }
    #expect(last == 20_000)
  }

  @Test func `a spreadsheet is not given formulas`() {
    let writer = CSVWriter(for: .spreadsheet, separator: UInt8(ascii: ";"))
    let line = String(
      decoding: writer.record(["=HYPERLINK(1)", "-5,25", "-cmd", "@x", "aman"]), as: UTF8.self)
    #expect(line == "'=HYPERLINK(1);-5,25;'-cmd;'@x;aman\r\n")
    #expect(writer.header(["a"]).starts(with: byteOrderMark))
    #expect(CSVWriter(for: .exchange).header(["a"]) == Array("a\r\n".utf8))
  }
}
