import Database

extension Perizinan {
  /// The papers that applications end with: one each, sealed, with its number and its public entry.
  static let keputusan = Migration(
    "perizinan/0006-keputusan",
    """
    CREATE TABLE keputusan_izin (
      permohonan INTEGER PRIMARY KEY REFERENCES permohonan_izin (id),
      nomor TEXT NOT NULL,
      tanggal TEXT NOT NULL,
      kode TEXT NOT NULL UNIQUE,
      sampai TEXT,
      berkas INTEGER REFERENCES berkas (id),
      dimulai INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX keputusan_izin_sampai ON keputusan_izin (sampai) WHERE sampai IS NOT NULL;
    """)
}
