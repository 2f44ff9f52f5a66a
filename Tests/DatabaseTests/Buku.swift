import Database

/// The schema that these tests share.
enum Buku {
  static let migrations = [
    Migration(
      "buku/0001-dasar",
      """
      CREATE TABLE rak (
        id INTEGER PRIMARY KEY,
        nama TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TABLE buku (
        id INTEGER PRIMARY KEY,
        rak INTEGER REFERENCES rak (id),
        judul TEXT NOT NULL,
        halaman INTEGER NOT NULL DEFAULT 0 CHECK (halaman >= 0),
        berat REAL,
        sampul BLOB,
        nomor INTEGER,
        tahun INTEGER,
        UNIQUE (tahun, nomor)
      ) STRICT;
      CREATE INDEX buku_rak ON buku (rak, id);
      """),
    Migration(
      "buku/0002-hitungan",
      """
      CREATE TABLE hitungan (
        nama TEXT PRIMARY KEY NOT NULL,
        nilai INTEGER NOT NULL
      ) STRICT;
      """),
  ]
}

extension Database {
  /// The one number that `sql` answers with.
  func number(_ sql: SQL) async throws -> Int? { try await read { try $0.value(sql) } }

  func addRak(_ number: Int) async throws { try await write { try $0.addRak(number) } }
}

extension Tx {
  func addRak(_ number: Int) throws {
    try run("INSERT INTO rak (id, nama) VALUES (\(number), \("rak \(number)"))")
  }
}
