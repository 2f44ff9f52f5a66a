import Database
import Foundation
import TestKit
import Testing

struct SnapshotTests {
  @Test(arguments: Mesin.allCases, Mesin.allCases)
  func `a snapshot restores identical on either engine`(from: Mesin, to: Mesin) async throws {
    try await withDatabase(from, Perpustakaan.migrations) { source in
      try await Perpustakaan.fill(source)
      try await withDatabase(to) { target in
        let path = try TestFolder.shared.path("\(from)-\(to).snapshot")
        let written = try await source.backup(to: path, derived: Perpustakaan.derived)
        let restored = try await target.restore(
          from: path, migrations: Perpustakaan.migrations, derived: Perpustakaan.derived)
        #expect(restored == written)
        #expect(written.rows == 3 + 2 + 4 + 1200 + 2)
        let digests = try await target.digests(derived: Perpustakaan.derived)
        #expect(digests == written.tables)
        // What was left out is there again, and what was asleep is awake.
        let found = try await target.number("SELECT COUNT(*) FROM cari WHERE kata = 'judul'")
        #expect(found == 1200)
        await #expect(throws: DatabaseError.constraint("FOREIGN KEY")) {
          try await target.write { try $0.run("UPDATE orang SET atasan = 99 WHERE id = 1") }
        }
        try await target.write { try $0.run("INSERT INTO buku (id, judul) VALUES (9999, 'baru')") }
        let counted = try await target.number("SELECT nilai FROM hitungan WHERE nama = 'buku'")
        #expect(counted == 1201)
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `a backup under load is one moment`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { source in
      for number in 0..<500 { try await source.addRak(number) }
      let writing = Task {
        var number = 1000
        while !Task.isCancelled {
          let pair = number
          // Always two together, so that a torn backup would show.
          try await source.write { tx in
            try tx.addRak(pair)
            try tx.run("INSERT INTO buku (id, rak, judul) VALUES (\(pair), \(pair), 'x')")
          }
          number += 1
        }
      }
      let path = try TestFolder.shared.path("beban-\(mesin).snapshot")
      let snapshot = try await source.backup(to: path)
      writing.cancel()
      do { try await writing.value } catch is CancellationError {}
      let rows = Dictionary(uniqueKeysWithValues: snapshot.tables.map { ($0.table, $0.rows) })
      #expect(rows["rak"] == (rows["buku"] ?? -1) + 500)
      try await withDatabase(mesin) { target in
        try await target.restore(from: path, migrations: Buku.migrations)
        let digests = try await target.digests()
        #expect(digests == snapshot.tables)
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `a change of any byte, and any cut, is found`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { source in
      for number in 0..<3 { try await source.addRak(number) }
      let path = try TestFolder.shared.path("utuh-\(mesin).snapshot")
      try await source.backup(to: path)
      let sound = try Data(contentsOf: URL(fileURLWithPath: path))
      let altered = URL(fileURLWithPath: path + ".ubah")
      for index in sound.indices {
        var bytes = sound
        bytes[index] ^= 1
        try bytes.write(to: altered)
        #expect(throws: SnapshotError.self, "byte \(index)") { try Snapshot.verify(altered.path) }
      }
      for length in 0..<sound.count {
        try sound.prefix(length).write(to: altered)
        #expect(throws: SnapshotError.self, "length \(length)") { try Snapshot.verify(altered.path) }
      }
      try (sound + [0]).write(to: altered)
      #expect(throws: SnapshotError.damaged("something follows the end")) {
        try Snapshot.verify(altered.path)
      }
      await #expect(throws: SnapshotError.self) {
        try await source.restore(from: altered.path, migrations: Buku.migrations)
      }
      #expect(try Snapshot.verify(path).rows == 3)
    }
  }

  @Test(arguments: Mesin.allCases) func `nothing is loaded over existing tables`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let path = try TestFolder.shared.path("isi-\(mesin).snapshot")
      try await db.backup(to: path)
      await #expect(throws: SnapshotError.targetNotEmpty) {
        try await db.restore(from: path, migrations: Buku.migrations)
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `an older backup gets the newer migrations, a newer one is refused`(
    mesin: Mesin
  )
    async throws
  {
    let path = try TestFolder.shared.path("lama-\(mesin).snapshot")
    try await withDatabase(mesin, Buku.migrations) { db in
      try await db.addRak(1)
      try await db.backup(to: path)
    }
    let newer =
      Buku.migrations + [
        Migration("buku/0003-kode", "ALTER TABLE rak ADD COLUMN kode TEXT NOT NULL DEFAULT 'A';")
      ]
    try await withDatabase(mesin) { db in
      try await db.restore(from: path, migrations: newer)
      let codes = try await db.read { try $0.values("SELECT kode FROM rak", as: String.self) }
      #expect(codes == ["A"])
    }
    try await withDatabase(mesin) { db in
      await #expect(throws: MigrationError.unknown(["buku/0002-hitungan"])) {
        try await db.restore(from: path, migrations: [Buku.migrations[0]])
      }
      let dump = try await db.schemaDump()
      #expect(!dump.contains("rak"), "a refused restore leaves nothing")
    }
  }

  @Test func `a search table that nobody fills is refused`() async throws {
    try await withDatabase(.sqlite, Perpustakaan.migrations) { source in
      let path = try TestFolder.shared.path("cari.snapshot")
      try await source.backup(to: path, derived: Perpustakaan.derived)
      try await withDatabase(.sqlite) { target in
        await #expect(throws: SnapshotError.cannotRebuild("cari_isi")) {
          try await target.restore(from: path, migrations: Perpustakaan.migrations)
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `moving to PostgreSQL compares equal, and a touched row shows`(
    mesin: Mesin
  ) async throws {
    try await withDatabase(mesin, Perpustakaan.migrations) { source in
      try await Perpustakaan.fill(source)
      try await withDatabase(.postgres) { target in
        let folder = try TestFolder.shared.path(".")
        let reports = Counter()
        let moved = try await source.pindah(
          to: target, migrations: Perpustakaan.migrations, derived: Perpustakaan.derived, by: folder
        ) { _ in reports.next() }
        let here = try await source.digests(derived: Perpustakaan.derived)
        #expect(moved == here)
        #expect(reports.count > 10)
        await #expect(throws: SnapshotError.targetNotEmpty) {
          try await source.pindah(
            to: target, migrations: Perpustakaan.migrations, derived: Perpustakaan.derived, by: folder)
        }
        try await target.write { try $0.run("UPDATE buku SET judul = judul || ' ' WHERE id = 700") }
        let after = try await target.digests(derived: Perpustakaan.derived)
        #expect(throws: SnapshotError.different(["buku"])) { try TableDigest.compare(moved, after) }
      }
    }
  }
}
