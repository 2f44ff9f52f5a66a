import Akses
import App
import Database
import Foundation
import TestKit
import Testing

/// What is written down about the system says what the system is.
/// To write the generated files anew: `KANTAYA_PERBARUI=1 swift test --filter ArchitectureTests`.
struct DocumentTests {
  @Test(arguments: Mesin.allCases)
  func `the committed schema is what the migrations make`(_ mesin: Mesin) async throws {
    try await withDatabase(mesin, semuaMigrasi) { database in
      let fresh = try await database.schemaDump()
      #expect(fresh.contains("TABLE penugasan ("))
      #expect(try Project.committed("docs/skema-\(mesin).sql.txt", fresh: fresh) == fresh)
    }
  }

  /// A database remembers the text of each step it took: one that is edited later makes it refuse to start.
  @Test func `no migration that was ever written down has changed`() throws {
    let fresh = semuaMigrasi.map { "\($0.name) \($0.digest)\n" }.joined()
    let path = "docs/migrasi.txt"
    let lines = Set(fresh.split(separator: "\n"))
    for line in try Project.text(path).split(separator: "\n") {
      #expect(lines.contains(line), "edited or taken away: \(line.split(separator: " ")[0])")
    }
    #expect(try Project.committed(path, fresh: fresh) == fresh)
  }

  @Test func `the committed policy table is what the routes say`() async throws {
    let folder = try TestFolder.shared.path("kebijakan")
    let kantaya = try await Kantaya(Konfigurasi(["KANTAYA_DATA": folder]))
    let fresh = kantaya.kebijakan.teks
    await kantaya.db.close()
    #expect(fresh.contains("GET    /naskah"))
    #expect(try Project.committed("docs/kebijakan.txt", fresh: fresh) == fresh)
  }

  @Test func `every table is explained in the glossary`() async throws {
    let glossary = try Project.text("docs/glosarium.md")
    let schema = try await withDatabase(.sqlite, semuaMigrasi) { try await $0.schemaDump() }
    let tables = schema.matches(of: /CREATE (?:VIRTUAL )?TABLE "?(\w+)"?/).map { String($0.1) }
    #expect(tables.count > 50)
    for table in tables { #expect(glossary.contains("`\(table)`"), "\(table) is not in docs/glosarium.md") }
  }

  @Test func `every target is on the map`() throws {
    let map = try Project.text("docs/peta.md")
    for target in try Manifest().targets.values where target.layer != "tests" {
      #expect(map.contains("`\(target.name)`"), "\(target.name) is not in docs/peta.md")
    }
  }

  @Test func `every decision is in the list of decisions`() throws {
    let list = try Project.text("docs/decisions/README.md")
    let decisions = try Project.files("docs/decisions").filter { !$0.hasSuffix("README.md") }
    #expect(decisions.count > 5)
    for path in decisions {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      #expect(list.contains("(\(name))"), "\(name) is not in docs/decisions/README.md")
    }
  }

  /// A link to a file of this repository that is not there.
  @Test func `documents link to what exists`() throws {
    let documents =
      try Project.files("docs").filter { $0.hasSuffix(".md") } + ["README.md", "CONTRIBUTING.md", "STYLE.md"]
    for document in documents {
      let folder = Project.root.appending(path: document).deletingLastPathComponent()
      for match in try Project.text(document).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/)
      where !match.1.contains(":") {
        let reachable = (try? folder.appending(path: String(match.1)).checkResourceIsReachable()) == true
        #expect(reachable, "\(document): \(match.1)")
      }
    }
  }
}
