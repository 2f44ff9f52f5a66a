import Database

extension Perizinan {
  /// Services applied for in one sitting. What joins them is the key of each: it is that of the draft, and later that of
  /// the application.
  static let paket = Migration(
    "perizinan/0010-paket",
    """
    CREATE TABLE paket_izin (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE CHECK (kode <> ''),
      kunci BLOB NOT NULL UNIQUE,
      peristiwa TEXT NOT NULL,
      bahasa TEXT NOT NULL CHECK (bahasa IN ('id', 'en')),
      diubah INTEGER NOT NULL,
      dikirim INTEGER
    ) STRICT;
    CREATE INDEX paket_izin_diubah ON paket_izin (diubah) WHERE dikirim IS NULL;
    CREATE TABLE anggota_paket (
      paket INTEGER NOT NULL REFERENCES paket_izin (id),
      urut INTEGER NOT NULL CHECK (urut > 0),
      kunci BLOB NOT NULL UNIQUE,
      PRIMARY KEY (paket, urut)
    ) STRICT;
    """)
}
