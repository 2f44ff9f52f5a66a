import Database

extension Kependudukan {
  /// Files that somebody brought on screen to be taken into the register: how they are read, how far they are, what came
  /// of them. `berkas` is gone when their term has ended; the counts stay.
  static let unggahanImpor = Migration(
    "kependudukan/0008-unggahan-impor",
    """
    CREATE TABLE unggahan_impor (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL UNIQUE,
      berkas INTEGER REFERENCES berkas (id),
      nama TEXT NOT NULL CHECK (nama <> ''),
      jenis TEXT NOT NULL,
      ukuran INTEGER NOT NULL CHECK (ukuran > 0),
      oleh INTEGER NOT NULL REFERENCES orang (id),
      jenis_lembar TEXT NOT NULL DEFAULT '',
      desa INTEGER REFERENCES unit (id),
      contoh TEXT NOT NULL DEFAULT '[]',
      lembar TEXT NOT NULL DEFAULT '',
      atas_judul INTEGER NOT NULL DEFAULT 0 CHECK (atas_judul >= 0),
      letak TEXT NOT NULL DEFAULT '{}',
      judul TEXT NOT NULL DEFAULT '',
      keadaan TEXT NOT NULL CHECK (keadaan IN ('baru', 'menguji', 'teruji', 'memasukkan', 'selesai')),
      versi INTEGER NOT NULL DEFAULT 1,
      terbaca INTEGER NOT NULL DEFAULT 0,
      besar INTEGER NOT NULL DEFAULT 0,
      pekerja_sampai INTEGER,
      galat TEXT NOT NULL DEFAULT '',
      uji TEXT,
      tulis TEXT,
      dibuat INTEGER NOT NULL,
      dimulai INTEGER NOT NULL,
      selesai INTEGER,
      CHECK ((keadaan = 'selesai') = (selesai IS NOT NULL)),
      CHECK (keadaan NOT IN ('teruji', 'memasukkan', 'selesai') OR uji IS NOT NULL)
    ) STRICT;
    CREATE INDEX unggahan_impor_oleh ON unggahan_impor (oleh, id);
    CREATE INDEX unggahan_impor_judul ON unggahan_impor (judul, id);
    CREATE INDEX unggahan_impor_pekerja ON unggahan_impor (pekerja_sampai) WHERE pekerja_sampai IS NOT NULL;
    CREATE INDEX unggahan_impor_dibuat ON unggahan_impor (dibuat) WHERE berkas IS NOT NULL;
    CREATE TABLE laporan_impor (
      unggahan INTEGER NOT NULL REFERENCES unggahan_impor (id),
      jenis TEXT NOT NULL CHECK (jenis IN ('galat', 'konflik', 'ganda', 'keluarga')),
      berkas INTEGER NOT NULL REFERENCES berkas (id),
      PRIMARY KEY (unggahan, jenis)
    ) STRICT;
    """)

  /// Who has the turn to import without having uploaded a file: the command line.
  static let giliranImpor = Migration(
    "kependudukan/0009-giliran-impor",
    """
    CREATE TABLE giliran_impor (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      pemegang INTEGER NOT NULL,
      nama TEXT NOT NULL CHECK (nama <> ''),
      berkas TEXT NOT NULL CHECK (berkas <> ''),
      sampai INTEGER NOT NULL
    ) STRICT;
    """)
}
