import Database

extension Kependudukan {
  /// Of the way a person becomes words. When it changes, `siapkanCari` builds the index anew.
  static let versiCari = 2

  /// `penduduk_cari` is derived from `penduduk` and the address of the family: on SQLite a full-text table that keeps no
  /// text of its own, on PostgreSQL a table of vectors with a GIN index. `kata_penduduk` holds every word that a name
  /// was made of, by its ending and by its consonants, for names that were misheard or cut short.
  static let cari = Migration(
    "kependudukan/cari-0001",
    sqlite: tabelCari + """
      CREATE VIRTUAL TABLE penduduk_cari USING fts5(
        kata, content='', detail=none, tokenize="ascii tokenchars '_'", prefix='2 3 4'
      );
      """,
    postgres: tabelCari + """
      CREATE TABLE penduduk_cari (id INTEGER PRIMARY KEY, kata TSVECTOR NOT NULL);
      CREATE INDEX penduduk_cari_kata ON penduduk_cari USING GIN (kata);
      """)

  /// Nobody was made into words the earlier way, so there is nothing to build anew; where there are people the start does it.
  static let cariKosong = Migration(
    "kependudukan/cari-0003",
    "UPDATE penduduk_indeks SET versi = 2 WHERE NOT EXISTS (SELECT 1 FROM penduduk);")

  private static let tabelCari = """
    CREATE TABLE kata_penduduk (
      kode TEXT PRIMARY KEY,
      balik TEXT NOT NULL,
      kerangka TEXT NOT NULL
    ) STRICT;
    CREATE INDEX kata_penduduk_balik ON kata_penduduk (balik, kode);
    CREATE INDEX kata_penduduk_kerangka ON kata_penduduk (kerangka, kode);
    CREATE TABLE penduduk_indeks (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      versi INTEGER NOT NULL,
      sampai INTEGER NOT NULL
    ) STRICT;
    INSERT INTO penduduk_indeks (satu, versi, sampai) VALUES (1, 1, 9223372036854775807);

    """

  /// What a backup leaves out and a restore builds anew.
  package static let turunan = [DerivedTable("penduduk_cari") { tx in try tx.bangunCariPenduduk() }]
}
