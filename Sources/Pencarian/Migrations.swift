import Database

/// Pencarian: one index over letters, people and units, whoever keeps them.
package enum Pencarian {
  /// Of the way texts become words. When it changes, `siapkan` builds the index anew.
  static let versi = 1

  /// `pencarian` holds what was given to be found. `pencarian_fts` is derived from it: on SQLite a full-text table
  /// that keeps no text of its own, on PostgreSQL a table of vectors with a GIN index.
  ///
  /// Beginnings of 3 to 6 letters have lists of their own and are walked like words. Longer ones are gathered from the
  /// lists of all words they begin, which takes time in proportion to how often those occur.
  package static let migrations = [
    Migration(
      "pencarian/0001-pencarian",
      sqlite: tabel + """
        CREATE VIRTUAL TABLE pencarian_fts USING fts5(
          judul, isi, tanda, content='', tokenize="ascii tokenchars '_'", prefix='3 4 5 6'
        );
        """,
      postgres: tabel + """
        CREATE TABLE pencarian_fts (id INTEGER PRIMARY KEY, kata TSVECTOR NOT NULL);
        CREATE INDEX pencarian_fts_kata ON pencarian_fts USING GIN (kata);
        """)
  ]

  /// What a backup leaves out and a restore builds anew.
  package static let turunan = [DerivedTable("pencarian_fts") { tx in try tx.bangunIndeks() }]

  private static let tabel = """
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
