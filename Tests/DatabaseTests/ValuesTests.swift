import Database
import Foundation
import TestKit
import Testing

struct ValuesTests {
  static let values: [SQLValue] = [
    .null, .integer(0), .integer(-1), .integer(.max), .integer(.min), .integer(Int64(Int32.max) + 1),
    .real(0.1), .real(-1e300), .real(.pi), .real(.leastNonzeroMagnitude), .text(""),
    .text("Kantaya 🏛️ é ñ 漢字"),
    .text("'; DROP TABLE buku; --"),
    .text(String(repeating: "panjang ", count: 20_000)), .blob([]), .blob([0, 1, 0, 255, 39, 92]),
    .blob((0..<100_000).map { UInt8(truncatingIfNeeded: $0) }),
  ]

  @Test(arguments: Mesin.allCases) func `every value comes back as it was stored`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let stored = try await db.write { tx in
        try Self.values.map { value in
          let id = tx.key(Any.self)
          let column: SQL =
            switch value {
            case .real: "berat"
            case .blob: "sampul"
            case .integer, .null: "nomor"
            case .text: "judul"
            }
          if case .text = value {
            try tx.run("INSERT INTO buku (id, judul) VALUES (\(id), \(value))")
          } else {
            try tx.run("INSERT INTO buku (id, judul, \(column)) VALUES (\(id), 'x', \(value))")
          }
          return try tx.first("SELECT \(column) AS nilai FROM buku WHERE id = \(id)") {
            try $0["nilai"] as SQLValue
          }
        }
      }
      #expect(stored == Self.values)
    }
  }

  @Test(arguments: Mesin.allCases) func `a value that is only asked back keeps its kind`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin) { db in
      let echoed = try await db.read { tx in
        try Self.values.map { value in
          try tx.first("SELECT \(value) AS nilai") { try $0["nilai"] as SQLValue }
        }
      }
      #expect(echoed == Self.values)
    }
  }

  @Test(arguments: Mesin.allCases) func `sums and counts are integers, averages are reals`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let answer = try await db.write { tx in
        for halaman in [1, 2, 6_000_000_000] {
          try tx.run(
            "INSERT INTO buku (id, judul, halaman, berat) VALUES (\(tx.key(Any.self)), 'a', \(halaman), 0.5)")
        }
        return try tx.first(
          """
          SELECT COUNT(*) AS banyak, SUM(halaman) AS jumlah, AVG(halaman) AS rata, SUM(berat) AS berat,
            MAX(judul) AS judul, SUM(nomor) AS kosong, COUNT(*) > 2 AS lebih
          FROM buku
          """
        ) { row in
          [
            try row["banyak"], try row["jumlah"], try row["rata"], try row["berat"], try row["judul"],
            try row["kosong"], try row["lebih"],
          ] as [SQLValue]
        }
      }
      #expect(
        answer == [
          .integer(3), .integer(6_000_000_003), .real(2_000_000_001), .real(1.5), .text("a"), .null,
          .integer(1),
        ])
    }
  }

  @Test(arguments: Mesin.allCases) func `texts sort by code point`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let names = try await db.write { tx in
        for nama in ["b", "A", "a", "B", "é", "_", "Z"] {
          try tx.run("INSERT INTO rak (id, nama) VALUES (\(tx.key(Any.self)), \(nama))")
        }
        return try tx.values("SELECT nama FROM rak ORDER BY nama", as: String.self)
      }
      #expect(names == ["A", "B", "Z", "_", "a", "b", "é"])
    }
  }

  @Test(arguments: Mesin.allCases) func `text with a NUL is refused`(mesin: Mesin) async throws {
    try await withDatabase(mesin) { db in
      await #expect(throws: DatabaseError.constraint("CHECK text without NUL")) {
        try await db.read { tx in try tx.value("SELECT \("a\0b")", as: String.self) }
      }
    }
  }
}
