import Database

extension Kependudukan {
  /// Pairs that may be one person, each once, the lower key first; what a human decided about them, and on which versions
  /// of the two. `gabungan_penduduk` says which record went up in which: it counts as long as its event is in force.
  static let pasanganGanda = Migration(
    "kependudukan/0006-ganda",
    """
    CREATE TABLE pasangan_ganda (
      id INTEGER PRIMARY KEY,
      a INTEGER NOT NULL REFERENCES penduduk (id),
      b INTEGER NOT NULL REFERENCES penduduk (id),
      skor REAL NOT NULL CHECK (skor >= 0 AND skor <= 1),
      alasan TEXT NOT NULL,
      desa_a INTEGER NOT NULL REFERENCES unit (id),
      desa_b INTEGER NOT NULL REFERENCES unit (id),
      status TEXT NOT NULL CHECK (status IN ('menunggu', 'bukan_ganda', 'digabung')),
      ditemukan INTEGER NOT NULL,
      sapuan INTEGER NOT NULL,
      versi_a INTEGER NOT NULL,
      versi_b INTEGER NOT NULL,
      oleh INTEGER REFERENCES orang (id),
      diputus INTEGER,
      putusan TEXT NOT NULL DEFAULT '',
      peristiwa INTEGER REFERENCES peristiwa (id),
      UNIQUE (a, b),
      CHECK (a < b),
      CHECK ((status = 'menunggu') = (oleh IS NULL)),
      CHECK ((status = 'menunggu') = (diputus IS NULL)),
      CHECK (status = 'menunggu' OR putusan <> ''),
      CHECK ((status = 'digabung') = (peristiwa IS NOT NULL))
    ) STRICT;
    CREATE INDEX pasangan_ganda_skor ON pasangan_ganda (status, skor, id);
    CREATE INDEX pasangan_ganda_b ON pasangan_ganda (b, a);
    CREATE INDEX pasangan_ganda_desa_a ON pasangan_ganda (desa_a, status, skor, id);
    CREATE INDEX pasangan_ganda_desa_b ON pasangan_ganda (desa_b, status, skor, id);
    CREATE INDEX pasangan_ganda_oleh ON pasangan_ganda (oleh, skor, id) WHERE oleh IS NOT NULL;
    CREATE INDEX pasangan_ganda_peristiwa ON pasangan_ganda (peristiwa) WHERE peristiwa IS NOT NULL;
    CREATE TABLE gabungan_penduduk (
      peristiwa INTEGER PRIMARY KEY REFERENCES peristiwa (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      ke INTEGER NOT NULL REFERENCES penduduk (id),
      CHECK (penduduk <> ke)
    ) STRICT;
    CREATE INDEX gabungan_penduduk_penduduk ON gabungan_penduduk (penduduk);
    CREATE INDEX gabungan_penduduk_ke ON gabungan_penduduk (ke);
    """)
}
