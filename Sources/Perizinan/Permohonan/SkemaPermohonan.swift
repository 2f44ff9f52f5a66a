import Database

extension Perizinan {
  /// Applications and what happened to them. What happened is the truth; the other columns of an application say where it
  /// stands, for lists. `giliran_izin` holds only what waits for somebody now, so that an inbox stays small for ever.
  /// Who is late is found among all that run, however many these are.
  static let lambat = Migration(
    "perizinan/0015-lambat",
    "CREATE INDEX permohonan_izin_lambat ON permohonan_izin (tenggat, id) WHERE selesai IS NULL AND jam = 'jalan';"
  )

  static let permohonan = Migration(
    "perizinan/0002-permohonan",
    """
    CREATE TABLE permohonan_izin (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE CHECK (kode <> ''),
      kunci BLOB NOT NULL UNIQUE,
      layanan TEXT NOT NULL,
      versi INTEGER NOT NULL,
      kantor INTEGER NOT NULL REFERENCES unit (id),
      penandatangan TEXT NOT NULL CHECK (penandatangan IN ('kepala', 'camat', 'bupati')),
      saluran TEXT NOT NULL CHECK (saluran IN ('daring', 'loket')),
      isian TEXT NOT NULL,
      rahasia BLOB NOT NULL,
      pemohon BLOB,
      bahasa TEXT NOT NULL CHECK (bahasa IN ('id', 'en')),
      tahap TEXT NOT NULL,
      jam TEXT NOT NULL CHECK (jam IN ('jalan', 'pemohon', 'luar', 'berhenti')),
      sejak INTEGER NOT NULL,
      diterima INTEGER NOT NULL,
      tenggat INTEGER NOT NULL,
      selesai INTEGER,
      hasil TEXT CHECK (hasil IN ('selesai', 'tolak', 'cabut', 'gugur')),
      menit_kantor INTEGER NOT NULL DEFAULT 0 CHECK (menit_kantor >= 0),
      langkah INTEGER NOT NULL CHECK (langkah > 0),
      FOREIGN KEY (layanan, versi) REFERENCES definisi_layanan (kode, versi),
      CHECK ((selesai IS NULL) = (hasil IS NULL)),
      CHECK ((selesai IS NULL) = (jam <> 'berhenti'))
    ) STRICT;
    CREATE INDEX permohonan_izin_layanan ON permohonan_izin (layanan, id);
    CREATE INDEX permohonan_izin_kantor ON permohonan_izin (kantor, id);
    CREATE INDEX permohonan_izin_terbuka ON permohonan_izin (id) WHERE selesai IS NULL;
    CREATE INDEX permohonan_izin_berjalan ON permohonan_izin (kantor, tenggat, id) WHERE selesai IS NULL;
    CREATE INDEX permohonan_izin_selesai
      ON permohonan_izin (selesai, layanan, kantor, hasil, menit_kantor, tenggat) WHERE selesai IS NOT NULL;
    CREATE INDEX permohonan_izin_pemohon ON permohonan_izin (pemohon, id) WHERE pemohon IS NOT NULL;
    CREATE TABLE peristiwa_izin (
      permohonan INTEGER NOT NULL REFERENCES permohonan_izin (id),
      urut INTEGER NOT NULL CHECK (urut > 0),
      waktu INTEGER NOT NULL,
      tindakan TEXT NOT NULL,
      arah TEXT NOT NULL CHECK (arah IN ('lanjut', 'kembali', 'tolak', 'cabut', 'gugur')),
      dari TEXT NOT NULL,
      ke TEXT NOT NULL,
      cabang TEXT NOT NULL DEFAULT '',
      jam TEXT NOT NULL CHECK (jam IN ('jalan', 'pemohon', 'luar', 'berhenti')),
      orang INTEGER REFERENCES orang (id),
      nama TEXT NOT NULL,
      jabatan TEXT NOT NULL,
      alasan TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (permohonan, urut)
    ) STRICT;
    CREATE TABLE giliran_izin (
      permohonan INTEGER NOT NULL REFERENCES permohonan_izin (id),
      tahap TEXT NOT NULL,
      cabang TEXT NOT NULL DEFAULT '',
      unit INTEGER NOT NULL REFERENCES unit (id),
      peran TEXT NOT NULL,
      petugas INTEGER REFERENCES orang (id),
      sejak INTEGER NOT NULL,
      tenggat INTEGER NOT NULL,
      PRIMARY KEY (permohonan, tahap, cabang)
    ) STRICT;
    CREATE INDEX giliran_izin_kotak ON giliran_izin (unit, peran, tenggat, permohonan);
    CREATE INDEX giliran_izin_petugas ON giliran_izin (petugas, tenggat, permohonan) WHERE petugas IS NOT NULL;
    CREATE TABLE petugas_izin (
      unit INTEGER NOT NULL REFERENCES unit (id),
      peran TEXT NOT NULL,
      jabatan INTEGER NOT NULL REFERENCES jabatan (id),
      PRIMARY KEY (unit, peran, jabatan)
    ) STRICT;
    CREATE INDEX petugas_izin_jabatan ON petugas_izin (jabatan);
    """)
}
