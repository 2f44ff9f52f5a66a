import Database

extension Perizinan {
  /// Applications that are being written, and the papers of both: a draft becomes an application with its papers.
  static let draf = Migration(
    "perizinan/0003-draf",
    """
    CREATE TABLE draf_izin (
      id INTEGER PRIMARY KEY,
      kunci BLOB NOT NULL UNIQUE,
      layanan TEXT NOT NULL,
      versi INTEGER NOT NULL,
      saluran TEXT NOT NULL CHECK (saluran IN ('daring', 'loket')),
      orang INTEGER REFERENCES orang (id),
      isian BLOB NOT NULL,
      bahasa TEXT NOT NULL CHECK (bahasa IN ('id', 'en')),
      dibuat INTEGER NOT NULL,
      diubah INTEGER NOT NULL,
      FOREIGN KEY (layanan, versi) REFERENCES definisi_layanan (kode, versi)
    ) STRICT;
    CREATE INDEX draf_izin_diubah ON draf_izin (diubah);
    CREATE TABLE dokumen_izin (
      id INTEGER PRIMARY KEY,
      draf INTEGER REFERENCES draf_izin (id),
      permohonan INTEGER REFERENCES permohonan_izin (id),
      syarat TEXT NOT NULL,
      berkas INTEGER NOT NULL REFERENCES berkas (id),
      dibuat INTEGER NOT NULL,
      CHECK ((draf IS NULL) <> (permohonan IS NULL))
    ) STRICT;
    CREATE INDEX dokumen_izin_draf ON dokumen_izin (draf) WHERE draf IS NOT NULL;
    CREATE INDEX dokumen_izin_permohonan ON dokumen_izin (permohonan, id) WHERE permohonan IS NOT NULL;
    """)
}
