import Database

extension Pungli {
  /// A store of its own: it points to nothing outside, and nothing outside points to it.
  package static let migrations = [
    Migration(
      "pungli/0001",
      """
      CREATE TABLE laporan_pungli (
        id INTEGER PRIMARY KEY,
        kode BLOB NOT NULL UNIQUE CHECK (LENGTH(kode) = 32),
        penerima TEXT NOT NULL CHECK (penerima IN ('inspektorat', 'bupati')),
        status TEXT NOT NULL
          CHECK (status IN ('diterima', 'ditelaah', 'ditindaklanjuti', 'terbukti', 'tidak_terbukti', 'kurang_bukti')),
        diterima TEXT NOT NULL,
        isi BLOB NOT NULL
      ) STRICT;
      CREATE INDEX laporan_pungli_penerima ON laporan_pungli (penerima, diterima, id);
      CREATE TABLE pesan_pungli (
        laporan INTEGER NOT NULL REFERENCES laporan_pungli (id),
        urut INTEGER NOT NULL CHECK (urut > 0),
        petugas INTEGER NOT NULL CHECK (petugas IN (0, 1)),
        tanggal TEXT NOT NULL,
        isi BLOB NOT NULL,
        PRIMARY KEY (laporan, urut)
      ) STRICT;
      CREATE TABLE bukti_pungli (
        laporan INTEGER NOT NULL REFERENCES laporan_pungli (id),
        urut INTEGER NOT NULL CHECK (urut > 0),
        isi BLOB NOT NULL,
        PRIMARY KEY (laporan, urut)
      ) STRICT;
      """)
  ]
}
