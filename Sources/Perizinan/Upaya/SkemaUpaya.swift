import Database

extension Perizinan {
  /// What the law gives against a decision, and what ends one: objections, revocations, and for which services silence
  /// counts as consent, which none does until an administrator says so.
  static let upaya = Migration(
    "perizinan/0015-upaya",
    """
    CREATE TABLE keberatan_izin (
      id INTEGER PRIMARY KEY,
      permohonan INTEGER NOT NULL,
      penolakan INTEGER NOT NULL,
      diajukan INTEGER NOT NULL,
      alasan TEXT NOT NULL CHECK (alasan <> ''),
      batas INTEGER NOT NULL,
      putusan TEXT CHECK (putusan IN ('dikabulkan', 'ditolak')),
      diputus INTEGER,
      orang INTEGER REFERENCES orang (id),
      nama TEXT NOT NULL DEFAULT '',
      jabatan TEXT NOT NULL DEFAULT '',
      pertimbangan TEXT NOT NULL DEFAULT '',
      UNIQUE (permohonan, penolakan),
      FOREIGN KEY (permohonan, penolakan) REFERENCES peristiwa_izin (permohonan, urut),
      CHECK ((putusan IS NULL) = (diputus IS NULL)),
      CHECK (putusan IS NULL OR pertimbangan <> '')
    ) STRICT;
    CREATE INDEX keberatan_izin_terbuka ON keberatan_izin (batas, id) WHERE putusan IS NULL;
    CREATE TABLE pencabutan_izin (
      permohonan INTEGER PRIMARY KEY REFERENCES keputusan_izin (permohonan),
      waktu INTEGER NOT NULL,
      orang INTEGER NOT NULL REFERENCES orang (id),
      nama TEXT NOT NULL,
      jabatan TEXT NOT NULL,
      dasar TEXT NOT NULL CHECK (dasar <> ''),
      alasan TEXT NOT NULL CHECK (alasan <> '')
    ) STRICT;
    CREATE TABLE fiktif_positif_izin (
      layanan TEXT PRIMARY KEY,
      hari INTEGER NOT NULL CHECK (hari > 0),
      sejak TEXT NOT NULL,
      dasar TEXT NOT NULL CHECK (dasar <> ''),
      orang INTEGER NOT NULL REFERENCES orang (id),
      diubah INTEGER NOT NULL
    ) STRICT;
    INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
      ('keberatan_ajukan_hari', 'Keberatan atas penolakan izin diajukan paling lama', 21, 'hari kerja', 'UU 30/2014 Pasal 77 ayat (1)', 'pengetahuan'),
      ('keberatan_putus_hari', 'Keberatan atas penolakan izin diputus paling lama', 10, 'hari kerja', 'UU 30/2014 Pasal 77 ayat (4)', 'pengetahuan');
    """)
}
