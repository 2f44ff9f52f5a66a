import Database
import TestKit
import Testing

struct TransactionsTests {
  struct Batal: Error {}

  @Test(arguments: Mesin.allCases) func `what a body throws undoes its changes and no others`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<100 {
          group.addTask {
            do {
              try await db.write { tx in
                try tx.addRak(number)
                if number % 3 == 0 { throw Batal() }
              }
              return true
            } catch { return !(error is Batal) }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      let ids = try await db.read { try $0.values("SELECT id FROM rak ORDER BY id", as: Int.self) }
      #expect(outcomes == 66)
      #expect(ids == (0..<100).filter { $0 % 3 != 0 })
    }
  }

  @Test(arguments: Mesin.allCases) func `a failed statement ends the transaction even when it is caught`(
    mesin: Mesin
  )
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      await #expect(throws: DatabaseError.constraint("UNIQUE rak.nama")) {
        try await db.write { tx in
          try tx.run("INSERT INTO rak (id, nama) VALUES (1, 'a')")
          do { try tx.run("INSERT INTO rak (id, nama) VALUES (2, 'a')") } catch is DatabaseError {}
        }
      }
      let count = try await db.number("SELECT COUNT(*) FROM rak")
      #expect(count == 0)
    }
  }

  @Test(arguments: Mesin.allCases) func `an attempt that fails is undone and the rest goes on`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      try await db.write { tx in
        try tx.run("INSERT INTO rak (id, nama) VALUES (1, 'a')")
        #expect(throws: DatabaseError.constraint("UNIQUE rak.nama")) {
          try tx.attempt {
            try tx.run("INSERT INTO rak (id, nama) VALUES (2, 'b')")
            try tx.attempt { try tx.run("INSERT INTO rak (id, nama) VALUES (3, 'c')") }
            try tx.run("INSERT INTO rak (id, nama) VALUES (4, 'a')")
          }
        }
        try tx.attempt { try tx.run("INSERT INTO rak (id, nama) VALUES (5, 'e')") }
      }
      let ids = try await db.read { try $0.values("SELECT id FROM rak ORDER BY id", as: Int.self) }
      #expect(ids == [1, 5])
    }
  }

  @Test(arguments: Mesin.allCases) func `a read cannot write`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      await #expect(throws: DatabaseError.self) {
        try await db.read { try $0.run("INSERT INTO rak (id, nama) VALUES (1, 'a')") }
      }
      try await db.write { try $0.run("INSERT INTO rak (id, nama) VALUES (2, 'b')") }
      let count = try await db.number("SELECT SUM(id) FROM rak")
      #expect(count == 2)
    }
  }

  @Test(arguments: Mesin.allCases) func `a read sees one moment while others write`(mesin: Mesin) async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      async let writing: Void = {
        for number in 0..<200 {
          try await db.write { tx in
            try tx.run("INSERT INTO rak (id, nama) VALUES (\(2 * number), \("a\(number)"))")
            try tx.run("INSERT INTO rak (id, nama) VALUES (\(2 * number + 1), \("b\(number)"))")
          }
        }
      }()
      for _ in 0..<50 {
        let (first, second) = try await db.read { tx in
          let first = try tx.value("SELECT COUNT(*) FROM rak", as: Int.self) ?? -1
          return (first, try tx.value("SELECT COUNT(*) FROM rak", as: Int.self) ?? -2)
        }
        #expect(first == second)
        #expect(first.isMultiple(of: 2))
      }
      try await writing
    }
  }

  @Test(arguments: Mesin.allCases) func `rules of the schema are named the same`(mesin: Mesin) async throws {
    let cases: [(SQL, String)] = [
      ("INSERT INTO rak (id, nama) VALUES (1, 'z')", "UNIQUE rak.id"),
      (
        "INSERT INTO buku (id, judul, tahun, nomor) VALUES (2, 'x', 2026, 7)", "UNIQUE buku.tahun, buku.nomor"
      ),
      ("INSERT INTO buku (id, judul) VALUES (2, NULL)", "NOT NULL buku.judul"),
      ("INSERT INTO buku (id, judul, rak) VALUES (2, 'x', 99)", "FOREIGN KEY"),
    ]
    try await withDatabase(mesin, Buku.migrations) { db in
      try await db.write { tx in
        try tx.run("INSERT INTO rak (id, nama) VALUES (1, 'a')")
        try tx.run("INSERT INTO buku (id, judul, tahun, nomor) VALUES (1, 'x', 2026, 7)")
      }
      for (sql, rule) in cases {
        await #expect(throws: DatabaseError.constraint(rule)) { try await db.write { try $0.run(sql) } }
      }
      let check = await #expect(throws: DatabaseError.self) {
        try await db.write { try $0.run("INSERT INTO buku (id, judul, halaman) VALUES (2, 'x', -1)") }
      }
      guard case .constraint(let text) = check else {
        Issue.record("not a constraint: \(String(describing: check))")
        return
      }
      #expect(text.hasPrefix("CHECK ") && text.contains("halaman"))
    }
  }

  @Test(arguments: Mesin.allCases) func `changed rows are counted`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let counts = try await db.write { tx in
        [
          try tx.run("INSERT INTO rak (id, nama) VALUES (1, 'a'), (2, 'b'), (3, 'c')"),
          try tx.run("UPDATE rak SET nama = nama || 'x' WHERE id > \(1)"),
          try tx.run("DELETE FROM rak WHERE id = \(99)"),
          try tx.run("INSERT INTO rak (id, nama) VALUES (1, 'd') ON CONFLICT DO NOTHING"),
          try tx.run("CREATE TABLE lain (id INTEGER PRIMARY KEY)"),
        ]
      }
      #expect(counts == [3, 2, 0, 0, 0])
    }
  }

  @Test(arguments: Mesin.allCases) func `many rows go in and come out one by one`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let sum = try await db.write { tx in
        let rows = (1...5000).lazy
          .map { number -> [SQLValue] in
            [
              .integer(Int64(number)), .text("judul \(number)"), .integer(3), .real(0.5),
              .blob([UInt8(number % 256)]),
            ]
          }
        let count = try tx.insert(
          into: "buku", columns: ["id", "judul", "halaman", "berat", "sampul"], rows: rows)
        #expect(count == 5000)
        var sum = 0
        try tx.each("SELECT id, judul, sampul FROM buku WHERE id > \(10) ORDER BY id") { row in
          let id: Int = try row["id"]
          #expect(try row["judul"] == "judul \(id)")
          #expect(try row["sampul"] == [UInt8(id % 256)])
          // another question in between
          sum += try tx.value("SELECT halaman FROM buku WHERE id = \(id)", as: Int.self) ?? 0
        }
        return sum
      }
      #expect(sum == 4990 * 3)
    }
  }

  @Test(arguments: Mesin.allCases) func `a whole number goes into a column of reals`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let value = try await db.write { tx in
        try tx.insert(
          into: "buku", columns: ["id", "judul", "berat"], rows: [[.integer(1), .text("a"), .integer(7)]])
        return try tx.value("SELECT berat FROM buku", as: SQLValue.self)
      }
      #expect(value == .real(7))
      await #expect(throws: DatabaseError.self) {
        try await db.write { tx in
          try tx.insert(
            into: "buku", columns: ["id", "judul"],
            rows: [[.integer(2), .text("b")], [.text("x"), .text("c")]])
        }
      }
      let count = try await db.number("SELECT COUNT(*) FROM buku")
      #expect(count == 1)
    }
  }
}
