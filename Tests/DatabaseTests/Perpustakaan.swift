import Database

/// A schema with all that makes copying hard: foreign keys in circles, a table without a key, seeds, triggers, a
/// generated column and a search index of each engine.
enum Perpustakaan {
  static let migrations = [
    // PostgreSQL refuses a reference to what is not there yet.
    Migration(
      "perpustakaan/0001-dasar", sqlite: dasar(ruang: "REFERENCES ruang (kode)"),
      postgres: dasar(ruang: "") + "ALTER TABLE orang ADD FOREIGN KEY (ruang) REFERENCES ruang (kode);"),
    Migration(
      "perpustakaan/0002-pemicu",
      sqlite: """
        CREATE TRIGGER buku_masuk AFTER INSERT ON buku BEGIN
          UPDATE hitungan SET nilai = nilai + 1 WHERE nama = 'buku';
        END;
        CREATE VIRTUAL TABLE cari_isi USING fts5 (kata);
        CREATE VIEW cari AS SELECT kata FROM cari_isi;
        """,
      postgres: """
        CREATE FUNCTION buku_masuk() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE hitungan SET nilai = nilai + 1 WHERE nama = 'buku';
          RETURN NULL;
        END $$;
        CREATE TRIGGER buku_masuk AFTER INSERT ON buku FOR EACH ROW EXECUTE FUNCTION buku_masuk();
        CREATE TABLE cari_isi (nomor BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kata TEXT NOT NULL);
        CREATE VIEW cari AS SELECT kata FROM cari_isi;
        """),
  ]

  private static func dasar(ruang: String) -> String {
    """
    CREATE TABLE orang (
      id INTEGER PRIMARY KEY,
      nama TEXT NOT NULL,
      atasan INTEGER REFERENCES orang (id),
      ruang TEXT NOT NULL \(ruang)
    ) STRICT;
    CREATE TABLE ruang (
      kode TEXT PRIMARY KEY NOT NULL,
      penjaga INTEGER REFERENCES orang (id)
    ) STRICT;
    CREATE TABLE buku (
      id INTEGER PRIMARY KEY,
      judul TEXT NOT NULL,
      berat REAL,
      sampul BLOB,
      peminjam INTEGER REFERENCES orang (id),
      panjang INTEGER GENERATED ALWAYS AS (length(judul)) STORED
    ) STRICT;
    CREATE TABLE jejak (kapan INTEGER, kata TEXT) STRICT;
    CREATE TABLE hitungan (nama TEXT PRIMARY KEY NOT NULL, nilai INTEGER NOT NULL) STRICT;
    INSERT INTO hitungan (nama, nilai) VALUES ('buku', 0), ('orang', 0);
    """
  }

  static let derived = [
    DerivedTable("cari_isi") { tx in
      try tx.run("DELETE FROM cari_isi")
      try tx.run("INSERT INTO cari_isi (kata) SELECT substr(judul, 1, 5) FROM buku")
    }
  ]

  /// 3 people in 2 rooms that guard each other, 1,200 books, and a trail in which equal rows repeat.
  static func fill(_ db: Database) async throws {
    try await db.write { tx in
      try tx.run("INSERT INTO ruang (kode) VALUES ('Ä'), ('a')")
      try tx.run(
        "INSERT INTO orang (id, nama, atasan, ruang) VALUES (1, 'Sri', NULL, 'a'), (2, 'Budi', 1, 'Ä'), (3, 'Ana', 2, 'a')"
      )
      try tx.run("UPDATE ruang SET penjaga = 2")
      try tx.run("UPDATE orang SET atasan = 3 WHERE id = 1")
      try tx.run("INSERT INTO jejak (kapan, kata) VALUES (1, 'a'), (NULL, 'a'), (1, 'a'), (NULL, NULL)")
      let rows = (1...1200).lazy.map(book)
      try tx.insert(into: "buku", columns: ["id", "judul", "berat", "sampul", "peminjam"], rows: rows)
    }
  }

  private static func book(_ number: Int) -> [SQLValue] {
    let berat: SQLValue = number % 3 == 0 ? .null : .real(1 / Double(number))
    let sampul: SQLValue = number % 5 == 0 ? .null : .blob([0, UInt8(number % 256)])
    let peminjam: SQLValue = number % 2 == 0 ? .integer(2) : .null
    return [.integer(Int64(number)), .text("judul 📚 \(number)"), berat, sampul, peminjam]
  }
}
