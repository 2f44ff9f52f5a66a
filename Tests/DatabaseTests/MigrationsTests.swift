import Database
import TestKit
import Testing

struct MigrationsTests {
  @Test(arguments: Mesin.allCases) func `each is applied once, in order`(mesin: Mesin) async throws {
    try await withDatabase(mesin) { db in
      let first = try await db.migrate(Array(Buku.migrations.prefix(1)))
      let second = try await db.migrate(Buku.migrations)
      let third = try await db.migrate(Buku.migrations)
      #expect(first == ["buku/0001-dasar"])
      #expect(second == ["buku/0002-hitungan"])
      #expect(third == [])
    }
  }

  @Test(arguments: Mesin.allCases) func `one that was edited afterwards is refused`(mesin: Mesin) async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let edited = [
        Buku.migrations[0], Migration("buku/0002-hitungan", "CREATE TABLE lain (id INTEGER) STRICT;"),
      ]
      await #expect(throws: MigrationError.changed("buku/0002-hitungan")) { try await db.migrate(edited) }
    }
  }

  @Test(arguments: Mesin.allCases) func `data of a newer program is refused`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      await #expect(throws: MigrationError.unknown(["buku/0002-hitungan"])) {
        try await db.migrate([Buku.migrations[0]])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `two of one name are refused`(mesin: Mesin) async throws {
    try await withDatabase(mesin) { db in
      await #expect(throws: MigrationError.duplicate("buku/0001-dasar")) {
        try await db.migrate([Buku.migrations[0], Buku.migrations[0]])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `one that fails leaves nothing and is named`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let bad = Migration(
        "buku/0003-rusak", "CREATE TABLE setengah (id INTEGER) STRICT; INSERT INTO tiada VALUES (1);")
      let error = await #expect(throws: MigrationError.self) { try await db.migrate(Buku.migrations + [bad]) }
      guard case .failed("buku/0003-rusak", _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      await #expect(throws: DatabaseError.self) { try await db.number("SELECT COUNT(*) FROM setengah") }
      let applied = try await db.number("SELECT COUNT(*) FROM migrasi")
      #expect(applied == 2)
    }
  }

  @Test(arguments: Mesin.allCases) func `programs that start together apply each once`(mesin: Mesin)
    async throws
  {
    try await withLocation(mesin) { place in
      let applied = try await withThrowingTaskGroup(of: [String].self) { group in
        for node in 0..<4 {
          group.addTask {
            let db = try Database(place, node: node, tuning: .test)
            let names = try await db.migrate(Buku.migrations)
            await db.close()
            return names
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(applied.sorted() == Buku.migrations.map(\.name))
    }
  }

  @Test(arguments: Mesin.allCases) func `the schema is dumped the same every time and shows every rule`(
    mesin: Mesin
  )
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { one in
      try await withDatabase(mesin) { two in
        try await two.migrate(Buku.migrations)
        let dump = try await one.schemaDump()
        let second = try await two.schemaDump()
        #expect(second == dump)
        for part in ["rak", "buku", "hitungan", "buku_rak", "halaman >= 0", "UNIQUE (tahun, nomor)"] {
          #expect(dump.contains(part), "\(part)")
        }
        try await two.write { try $0.run("CREATE INDEX lagi ON buku (judul)") }
        let changed = try await two.schemaDump()
        #expect(changed != dump)
      }
    }
  }

  @Test(arguments: [
    ("postgres://kantaya@db/kantaya", Database.Location.postgres("postgres://kantaya@db/kantaya")),
    ("postgresql://x", .postgres("postgresql://x")),
    ("/var/lib/kantaya/data.sqlite", .sqlite("/var/lib/kantaya/data.sqlite")),
    ("sqlite:///srv/data.sqlite", .sqlite("/srv/data.sqlite")), (":memory:", .memory),
    ("data.sqlite", .sqlite("data.sqlite")),
  ]) func `an address says which engine`(url: String, location: Database.Location) {
    #expect(Database.Location(url: url) == location)
  }
}
