import Database
import Foundation
import TestKit
import Testing

/// What only one of the engines does.
struct EngineTests {
  @Test func `SQLite writes that come together share commits`() async throws {
    try await withDatabase(.sqlite, Buku.migrations) { db in
      let before = db.statistics
      let door = DoorOnce()
      let inside = Counter()
      // While the first one holds the writer, the others gather.
      async let first: Void = db.write { tx in
        inside.next()
        door.wait()
        try tx.addRak(0)
      }
      while inside.count == 0 { await Task.yield() }
      let done = Counter()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 1...100 {
          group.addTask {
            done.next()
            try await db.addRak(number)
          }
        }
        while done.count < 100 { await Task.yield() }
        door.open()
        try await group.waitForAll()
      }
      try await first
      #expect(db.statistics.writes - before.writes == 101)
      #expect(db.statistics.commits - before.commits <= 10)
    }
  }

  @Test func `a new SQLite file is for its owner only`() async throws {
    let path = try TestFolder.shared.path("rahasia.sqlite")
    let db = try Database(.sqlite(path))
    try await db.migrate(Buku.migrations)
    for suffix in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + suffix)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    await db.close()
  }

  @Test(arguments: Mesin.allCases) func `a sound database has nothing wrong with it`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      try await db.addRak(1)
      let problems = try await db.check()
      #expect(problems == [])
    }
  }

  @Test func `a damaged SQLite file is found out`() async throws {
    try await withLocation(.sqlite, Buku.migrations) { place in
      guard case .sqlite(let path) = place else { return }
      let db = try Database(place)
      for number in 0..<500 { try await db.addRak(number) }
      await db.close()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      // The order of keys in the unique index is turned around.
      let text = try #require(bytes.lastRange(of: Data("rak 41".utf8)))
      bytes.replaceSubrange(text, with: Data("rax 99".utf8))
      try bytes.write(to: URL(fileURLWithPath: path))
      let again = try Database(place)
      let problems = try await again.check()
      #expect(!problems.isEmpty)
      await again.close()
    }
  }

  @Test func `a deferred foreign key left open harms no other write of its group`() async throws {
    let migration = Migration(
      "uji/0001",
      """
      CREATE TABLE induk (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE anak (induk INTEGER NOT NULL REFERENCES induk (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
      """)
    try await withDatabase(.sqlite, [migration]) { db in
      let outcomes = await withTaskGroup(of: DatabaseError?.self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await db.write { tx in
                try tx.run("INSERT INTO anak (induk) VALUES (\(number))")
                if number != 7 { try tx.run("INSERT INTO induk (id) VALUES (\(number))") }
              }
              return nil
            } catch { return error as? DatabaseError }
          }
        }
        return await group.reduce(into: [DatabaseError]()) { if let error = $1 { $0.append(error) } }
      }
      #expect(outcomes == [.constraint("FOREIGN KEY")])
      let count = try await db.number("SELECT COUNT(*) FROM anak")
      #expect(count == 19)
    }
  }

  @Test func `PostgreSQL forgets statements that were not used for long`() async throws {
    try await withDatabase(.postgres, tuning: .init(connections: 1, statements: 8)) { db in
      for number in 0..<40 {
        let list = Array(0...number)
        let sum = try await db.number("SELECT COUNT(*) WHERE \(number) IN (\(list: list))")
        #expect(sum == 1)
      }
      let kept = try await db.number("SELECT COUNT(*) FROM pg_prepared_statements") ?? 0
      #expect((1...8).contains(kept))
    }
  }

  @Test func `a schema that changes under a prepared statement is no error`() async throws {
    try await withDatabase(.postgres, Buku.migrations, tuning: .init(connections: 1)) { db in
      try await db.addRak(1)
      let read: @Sendable (Tx) throws -> [String] = { try $0.all("SELECT * FROM rak") { try $0["nama"] } }
      let before = try await db.read(read)
      try await db.write { try $0.run("ALTER TABLE rak ADD COLUMN kode TEXT") }
      let after = try await db.read(read)
      #expect(before == after)
    }
  }

  @Test func `two programs share a serialised counter on PostgreSQL without conflicts`() async throws {
    try await withLocation(.postgres, Buku.migrations) { place in
      let programs = [
        try Database(place, node: 1, tuning: .test), try Database(place, node: 2, tuning: .test),
      ]
      try await programs[0].write { try $0.run("INSERT INTO hitungan (nama, nilai) VALUES ('surat', 0)") }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<400 {
          group.addTask {
            try await programs[number % 2]
              .write(serialised: "hitungan/surat") { tx in
                let last = try tx.value("SELECT nilai FROM hitungan WHERE nama = 'surat'", as: Int.self) ?? 0
                try tx.run("UPDATE hitungan SET nilai = \(last + 1) WHERE nama = 'surat'")
              }
          }
        }
        try await group.waitForAll()
      }
      let last = try await programs[0].number("SELECT nilai FROM hitungan WHERE nama = 'surat'")
      #expect(last == 400)
      #expect(programs.map(\.statistics.retries) == [0, 0])
      for program in programs { await program.close() }
    }
  }

  @Test func `numbers of PostgreSQL keep their size`() async throws {
    try await withDatabase(.postgres) { db in
      let values = try await db.read { tx in
        try [
          "SELECT 10000::NUMERIC", "SELECT -123456789012345678::NUMERIC", "SELECT 0.00012::NUMERIC",
          "SELECT 12345.678::NUMERIC", "SELECT 1e30::NUMERIC", "SELECT 0::NUMERIC", "SELECT 2::SMALLINT",
          "SELECT 1.5::REAL", "SELECT TRUE", "SELECT 'x'::VARCHAR(3)", "SELECT 100000000::NUMERIC",
        ]
        .map { (sql: SQL) in try tx.value(sql, as: SQLValue.self) }
      }
      #expect(
        values == [
          .integer(10_000), .integer(-123_456_789_012_345_678), .real(0.00012), .real(12345.678), .real(1e30),
          .integer(0), .integer(2), .real(1.5), .integer(1), .text("x"), .integer(100_000_000),
        ])
      await #expect(throws: DatabaseError.self) {
        try await db.read { _ = try $0.exists("SELECT CURRENT_DATE") }
      }
    }
  }
}
