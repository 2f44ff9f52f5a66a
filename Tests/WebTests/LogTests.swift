import Foundation
import Logging
import Synchronization
import Testing

@testable import Web

struct LogTests {
  @Test(arguments: [
    ("gagal bagi budi.santoso@contoh.go.id", "gagal bagi [surel]"),
    ("NIP 197002021995031002 ganda", "NIP [angka] ganda"),
    ("telepon +62 812-3456-7890", "telepon [angka]"), ("baris 12 dari 340", "baris 12 dari 340"),
    ("/surat/{surat} 200", "/surat/{surat} 200"),
  ])
  func `what could tell who a person is does not reach the log`(_ text: String, _ written: String) {
    #expect(Redaction.of(text) == written)
  }

  @Test func `a line is one JSON object`() throws {
    let lines = Lines()
    var logger = Logger(label: "uji") { JSONLogHandler(label: $0, write: { lines.add($0) }) }
    logger.logLevel = .info
    logger[metadataKey: "reference"] = "7F3A-91C2"
    logger.error("tidak sampai ke ani@contoh.id\nbaris dua", metadata: ["orang": "3374012345678901"])
    let line = try #require(lines.all.first)
    #expect(lines.all.count == 1)
    #expect(line.filter { $0 == "\n" }.count == 1)
    let value = try JSONValue(Array(line.utf8))
    #expect(value["pesan"] == "tidak sampai ke [surel]\nbaris dua")
    #expect(value["orang"] == "[angka]")
    #expect(value["reference"] == "7F3A-91C2")
    #expect(value["tingkat"] == "error")
    #expect(value["bagian"] == "uji")
  }
}

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
}
