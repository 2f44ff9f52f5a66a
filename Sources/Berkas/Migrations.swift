import Database

extension Berkas {
  package static let migrations = [
    Migration(
      "berkas/0001-berkas",
      """
      CREATE TABLE berkas (
        id INTEGER PRIMARY KEY,
        sidik TEXT NOT NULL CHECK (LENGTH(sidik) = 64),
        ukuran INTEGER NOT NULL CHECK (ukuran > 0),
        jenis TEXT NOT NULL,
        nama TEXT NOT NULL CHECK (nama <> ''),
        kunci BLOB,
        dibuat INTEGER NOT NULL,
        oleh INTEGER
      ) STRICT;
      CREATE INDEX berkas_sidik ON berkas (sidik, id);
      """)
  ]
}
