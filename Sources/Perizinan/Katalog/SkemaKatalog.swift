import Database

extension Perizinan {
  /// The tables of permits, in the order in which they were made.
  package static let migrations = [
    definisi, permohonan, draf, survei, retribusi, keputusan, bayar, kepuasan, paket, pemohon,
    pantau, cari, upaya, penyunting, lambat,
  ]

  /// Each version of a definition, whole: with the pattern as it was on that day, so that a pattern that changes later changes
  /// nothing that was promised.
  static let definisi = Migration(
    "perizinan/0001-definisi",
    """
    CREATE TABLE definisi_layanan (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL CHECK (kode <> ''),
      versi INTEGER NOT NULL CHECK (versi > 0),
      yaml TEXT NOT NULL,
      pola TEXT NOT NULL,
      sidik BLOB NOT NULL,
      sejak TEXT NOT NULL,
      dibuat INTEGER NOT NULL,
      oleh INTEGER REFERENCES orang (id),
      keterangan TEXT NOT NULL,
      UNIQUE (kode, versi)
    ) STRICT;
    """)
}
