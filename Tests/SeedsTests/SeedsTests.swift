import CSV
import Foundation
import Testing

@testable import Seeds

@Suite final class SeedsTests {
  let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  deinit { try? FileManager.default.removeItem(at: root) }

  func folder(_ path: String, table: String = "a,b\n1,2\n") throws -> URL {
    let folder = root.appending(path: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(table.utf8).write(to: folder.appending(path: "uji.csv"))
    return folder
  }

  func place(_ environment: [String: String] = [:]) -> SeedsPlace {
    SeedsPlace(
      environment: environment, program: root.appending(path: "app/bin/kantaya"),
      workingDirectory: root.appending(path: "kerja/dalam"))
  }

  @Test func `the environment names the folder before all others`() throws {
    _ = try folder("app/share/kantaya/seeds")
    let named = try folder("lain")
    #expect(try Seeds.folder(in: place(["KANTAYA_SEEDS": named.path])).path == named.path)
  }

  @Test(arguments: ["app/share/kantaya/seeds", "app/Seeds", "Seeds", "kerja/Seeds"])
  func `finds the folder where it may be`(path: String) throws {
    let expected = try folder(path)
    #expect(try Seeds.folder(in: place()).path == expected.path)
  }

  @Test func `a folder of sources with the same name is passed over`() throws {
    try FileManager.default.createDirectory(
      at: root.appending(path: "app/Seeds"), withIntermediateDirectories: true)
    let expected = try folder("Seeds")
    #expect(try Seeds.folder(in: place()).path == expected.path)
  }

  @Test func `says where it looked in vain`() {
    #expect(throws: SeedsError.notFound(["/tidak/ada"])) {
      try Seeds.folder(in: place(["KANTAYA_SEEDS": "/tidak/ada"]))
    }
  }

  @Test func `a missing table is named`() throws {
    let seeds = try folder("Seeds")
    #expect(throws: SeedsError.missing(seeds.appending(path: "x.csv").path)) {
      try Seeds.rows("x.csv", in: place())
    }
    #expect(try Seeds.rows("uji.csv", in: place()) == [["a": "1", "b": "2"]])
  }

  @Test func `the shipped holidays are found from here`() throws {
    let rows = try Seeds.rows("libur-nasional.csv")
    #expect(rows.count == 108)
    #expect(rows.contains { $0["tanggal"] == "2026-03-19" && $0["nama"] == "Hari Suci Nyepi" })
  }
}
