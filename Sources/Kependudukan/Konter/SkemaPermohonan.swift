import Database

extension Kependudukan {
  /// One open request a person. What a stage rests on is in the schema too: no lost card without the police's letter,
  /// no approval without photo, signature and the biodata version that was read back.
  static let permohonan = Migration(
    "konter/0003-permohonan",
    """
    CREATE TABLE permohonan_ktp (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE,
      kunci TEXT NOT NULL UNIQUE,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      antrean INTEGER UNIQUE REFERENCES antrean (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      jenis TEXT NOT NULL CHECK (jenis IN ('baru', 'hilang', 'rusak', 'ubah_data', 'pindah_datang', 'luar_domisili')),
      tahap TEXT NOT NULL CHECK (tahap IN ('diminta', 'dibacakan', 'diperiksa_ganda', 'difoto', 'ditandatangani',
        'disetujui', 'dicetak', 'diserahkan', 'dikembalikan', 'ditolak', 'dibatalkan')),
      kembali_ke TEXT,
      dasar_nomor TEXT NOT NULL DEFAULT '',
      dasar_tanggal TEXT,
      kartu_lama TEXT NOT NULL DEFAULT '',
      versi_dibacakan INTEGER,
      foto INTEGER REFERENCES berkas (id),
      tanda_tangan INTEGER REFERENCES berkas (id),
      penerima TEXT NOT NULL DEFAULT '',
      tanda_terima INTEGER REFERENCES berkas (id),
      diterima_oleh INTEGER NOT NULL REFERENCES orang (id),
      disetujui_oleh INTEGER REFERENCES orang (id),
      versi INTEGER NOT NULL CHECK (versi > 0),
      CHECK (jenis <> 'hilang' OR (dasar_nomor <> '' AND dasar_tanggal IS NOT NULL)),
      CHECK (jenis <> 'rusak' OR kartu_lama <> ''),
      CHECK ((tahap = 'dikembalikan') = (kembali_ke IS NOT NULL)),
      CHECK (tahap NOT IN ('disetujui', 'dicetak', 'diserahkan') OR (versi_dibacakan IS NOT NULL
        AND foto IS NOT NULL AND tanda_tangan IS NOT NULL AND disetujui_oleh IS NOT NULL)),
      CHECK (tahap <> 'diserahkan' OR (penerima <> '' AND tanda_terima IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX permohonan_ktp_terbuka ON permohonan_ktp (penduduk)
      WHERE tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan');
    CREATE INDEX permohonan_ktp_loket ON permohonan_ktp (loket, tahap, id);
    CREATE INDEX permohonan_ktp_penduduk ON permohonan_ktp (penduduk, id);
    CREATE TABLE tahap_permohonan (
      id INTEGER PRIMARY KEY,
      permohonan INTEGER NOT NULL REFERENCES permohonan_ktp (id),
      dari TEXT,
      ke TEXT NOT NULL,
      waktu INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      alasan TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX tahap_permohonan_permohonan ON tahap_permohonan (permohonan, id);
    CREATE INDEX tahap_permohonan_waktu ON tahap_permohonan (ke, waktu, id);
    CREATE TABLE syarat_permohonan (
      permohonan INTEGER NOT NULL REFERENCES permohonan_ktp (id),
      syarat INTEGER NOT NULL REFERENCES syarat_ktp (id),
      waktu INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      PRIMARY KEY (permohonan, syarat)
    ) STRICT;
    CREATE TABLE temuan_ganda (
      permohonan INTEGER NOT NULL REFERENCES permohonan_ktp (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      skor REAL NOT NULL,
      alasan TEXT NOT NULL,
      putusan TEXT NOT NULL CHECK (putusan <> ''),
      waktu INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      PRIMARY KEY (permohonan, penduduk)
    ) STRICT;
    CREATE INDEX penduduk_lahir ON penduduk (tanggal_lahir, urut_nama);
    """)
}
