import Database

/// Pencarian: one index over letters, people and units, whoever keeps them.
package enum Pencarian {
  /// Of the way texts become words. When it changes, `siapkan` builds the index anew.
  static let versi = 1

  /// `pencarian` holds what was given to be found. What is derived from it and can be built anew is, on SQLite,
  /// `pencarian_fts`, which keeps no text of its own, and, on PostgreSQL, the column `kata`.
  package static let migrations = [
    Migration(
      "pencarian/0001-pencarian",
      sqlite: tabel("") + """
        CREATE VIRTUAL TABLE pencarian_fts USING fts5(
          judul, isi, tanda, content='', tokenize="ascii tokenchars '_'", prefix='3 4'
        );
        """,
      postgres: tabel("kata TSVECTOR,") + """
        CREATE INDEX pencarian_kata ON pencarian USING GIN (kata);
        """)
  ]

  private static func tabel(_ kolom: String) -> String {
    """
    CREATE TABLE pencarian (
      id INTEGER PRIMARY KEY,
      jenis TEXT NOT NULL,
      objek INTEGER NOT NULL,
      judul TEXT NOT NULL,
      isi TEXT NOT NULL,
      tanggal TEXT NOT NULL,
      unit INTEGER,
      klasifikasi TEXT,
      hak TEXT NOT NULL,
      \(kolom)
      UNIQUE (jenis, objek)
    ) STRICT;
    CREATE TABLE pencarian_indeks (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      versi INTEGER NOT NULL,
      sampai INTEGER NOT NULL
    ) STRICT;
    INSERT INTO pencarian_indeks (satu, versi, sampai) VALUES (1, 1, 9223372036854775807);
    """
  }
}
