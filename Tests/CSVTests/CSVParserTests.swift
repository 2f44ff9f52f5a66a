import Foundation
import Testing

@testable import CSV

@Suite struct CSVParserTests {
  func parse(_ text: String, separator: UInt8? = nil) throws -> [[String]] {
    var parser = CSVParser(separator: separator)
    return try (parser.feed(Array(text.utf8)) + parser.finish()).map(\.fields)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
    ("\"x,y\";b\n1;2", [["x,y", "b"], ["1", "2"]]),
    ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
    ("a\n\n\r\nb\n", [["a"], ["b"]]),
    ("a,\n,\n", [["a", ""], ["", ""]]),
    ("\"a\"\"b\",\"baris\nbaru\"\r\n", [["a\"b", "baris\nbaru"]]),
    ("\"\"\nx", [[""], ["x"]]),
    ("\"\"\r\nx", [[""], ["x"]]),
    ("pipa 5\" besi,b", [["pipa 5\" besi", "b"]]),
    ("a\rb,c\n", [["a\rb", "c"]]),
    ("", []),
    ("\n", []),
  ])
  func `reads what RFC 4180 and spreadsheets write`(text: String, records: [[String]]) throws {
    #expect(try parse(text) == records)
  }

  @Test func `a byte order mark before a quoted field is no text`() throws {
    #expect(try parse("\u{FEFF}\"a\",b") == [["a", "b"]])
  }

  @Test func `a record knows the line on which it begins`() throws {
    var parser = CSVParser()
    let records = try parser.feed(Array("a,b\n\"x\ny\",1\n\nz,2\n".utf8)) + parser.finish()
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test(arguments: [
    ("a,\"b\n1,2\n", CSVError.unclosedQuote(line: 1)),
    ("a\n\"b\" c\n", .textAfterQuote(line: 2)),
    ("\"a\"\rb\n", .textAfterQuote(line: 1)),
  ])
  func `says what is damaged`(text: String, error: CSVError) {
    #expect(throws: error) { try parse(text) }
  }

  @Test func `refuses text that is not UTF-8`() {
    var parser = CSVParser()
    #expect(throws: CSVError.notUTF8(line: 2)) { try parser.feed([0x61, 0x0A, 0xE9, 0x0A]) }
  }

  @Test func `reads the same however the bytes arrive`() throws {
    let text = "\u{FEFF}nama;\"a\"\"b\"\r\n\"Jl. Raya;\r\nSragen\";é\r\n;\r\nx;y"
    let whole = try parse(text)
    for size in 1...9 {
      var parser = CSVParser()
      var records: [CSVRecord] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        records += try parser.feed(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(try (records + parser.finish()).map(\.fields) == whole)
    }
  }

  @Test func `whatever is written is read back`() throws {
    var random = SystemRandomNumberGenerator()
    let letters = ["a", ",", ";", "\"", "\n", "\r", "\r\n", " ", "é", "\u{FEFF}", "\t", "="]
    for _ in 0..<500 {
      let width = Int.random(in: 1...4, using: &random)
      let records = (0..<3)
        .map { _ in
          (0..<width)
            .map { _ in
              (0..<Int.random(in: 0...5, using: &random))
                .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
            }
        }
      let bytes = records.flatMap { CSVWriter(for: .exchange).record($0) }
      var parser = CSVParser(separator: .comma)
      #expect(try (parser.feed(bytes) + parser.finish()).map(\.fields) == records)
    }
  }
}
