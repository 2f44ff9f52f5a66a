import Database

extension Perizinan {
  /// What the monitors found in our own applications, and what the Inspektorat made of it. A flag stays as it was found;
  /// what was decided about it is written line by line.
  static let pantau = Migration(
    "perizinan/0013-pantau",
    """
    CREATE TABLE tanda_izin (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL,
      ke INTEGER NOT NULL CHECK (ke > 0),
      pemantau TEXT NOT NULL,
      sifat TEXT NOT NULL CHECK (sifat IN ('fakta', 'pola')),
      permohonan INTEGER REFERENCES permohonan_izin (id),
      orang INTEGER REFERENCES orang (id),
      tahap TEXT NOT NULL,
      kekuatan REAL NOT NULL,
      angka TEXT NOT NULL,
      penjelasan TEXT NOT NULL CHECK (penjelasan <> ''),
      periksa_dahulu TEXT NOT NULL,
      ditemukan INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('baru', 'ditelaah', 'wajar', 'ditindaklanjuti')),
      berubah INTEGER NOT NULL,
      dibagikan INTEGER,
      UNIQUE (kunci, ke)
    ) STRICT;
    CREATE INDEX tanda_izin_status ON tanda_izin (status, id);
    CREATE INDEX tanda_izin_orang ON tanda_izin (orang, id) WHERE dibagikan IS NOT NULL;
    CREATE TABLE telaah_tanda_izin (
      tanda INTEGER NOT NULL REFERENCES tanda_izin (id),
      urut INTEGER NOT NULL CHECK (urut > 0),
      waktu INTEGER NOT NULL,
      orang INTEGER NOT NULL REFERENCES orang (id),
      nama TEXT NOT NULL,
      jabatan TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('ditelaah', 'wajar', 'ditindaklanjuti')),
      alasan TEXT NOT NULL,
      PRIMARY KEY (tanda, urut),
      CHECK (status = 'ditelaah' OR alasan <> '')
    ) STRICT;
    CREATE TABLE pantauan_izin (
      waktu INTEGER PRIMARY KEY,
      kasus INTEGER NOT NULL,
      tanda INTEGER NOT NULL
    ) STRICT;
    INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
      ('pantau_jendela_hari', 'Pemantauan izin: masa yang dibandingkan', 180, 'hari', 'PP 60/2008 tentang SPIP; angkanya usulan, tidak ada peraturan yang menetapkannya', 'contoh'),
      ('pantau_terlambat_menit', 'Pemantauan izin: kelonggaran sesudah tenggat', 0, 'menit kerja', 'UU 25/2009 tentang pelayanan publik; tanpa kelonggaran', 'contoh'),
      ('pantau_menganggur_menit', 'Pemantauan izin: berkas menganggur paling cepat', 1440, 'menit kerja', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_serobot_dilewati', 'Pemantauan izin: berkas sebaya yang didahului', 3, 'berkas', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_serobot_kali', 'Pemantauan izin: lebih cepat daripada sebaya', 6, 'kali', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_salami_permintaan', 'Pemantauan izin: permintaan kelengkapan yang menonjol', 3, 'permintaan', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_tenggat_persen', 'Pemantauan izin: bagian akhir janji yang disebut menjelang tenggat', 10, 'persen', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_luar_jam_menit', 'Pemantauan izin: kelonggaran di sekitar jam kerja', 60, 'menit', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_luar_jam_banyak', 'Pemantauan izin: putusan di luar jam kerja yang menjadi pola', 5, 'putusan', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_petugas_z', 'Pemantauan izin: petugas berbeda dari rekannya', 30, 'persepuluh simpangan baku', 'corong Spiegelhalter 2005; z 3 lazim dipakai, tidak ada peraturan yang menetapkannya', 'contoh'),
      ('pantau_petugas_berkas', 'Pemantauan izin: berkas paling sedikit untuk membandingkan petugas', 20, 'berkas', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_survei_km', 'Pemantauan izin: jarak dua peninjauan yang diperiksa', 3, 'km', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh'),
      ('pantau_survei_kecepatan', 'Pemantauan izin: perjalanan tercepat yang masuk akal', 100, 'km per jam', 'PP 60/2008 tentang SPIP; angkanya usulan', 'contoh');
    """)
}
