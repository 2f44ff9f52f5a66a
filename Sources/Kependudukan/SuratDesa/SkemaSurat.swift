import Database

extension Kependudukan {
  /// Letters and certificates for residents: of a village, or of the civil registry.
  static let surat = Migration(
    "kependudukan/surat-0001",
    """
    CREATE TABLE layanan_surat (
      kode TEXT PRIMARY KEY CHECK (kode <> ''),
      nama TEXT NOT NULL CHECK (nama <> ''),
      judul TEXT NOT NULL CHECK (judul <> ''),
      penerbit TEXT NOT NULL CHECK (penerbit IN ('desa', 'dukcapil')),
      bentuk TEXT NOT NULL CHECK (bentuk <> ''),
      klasifikasi TEXT NOT NULL,
      registrasi INTEGER NOT NULL CHECK (registrasi IN (0, 1)),
      masa_hari INTEGER NOT NULL CHECK (masa_hari >= 0),
      medan TEXT NOT NULL,
      isi TEXT NOT NULL,
      syarat TEXT NOT NULL,
      aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1)),
      kepastian TEXT NOT NULL
    ) STRICT;
    CREATE TABLE surat_layanan (
      id INTEGER PRIMARY KEY,
      kantor INTEGER NOT NULL REFERENCES unit (id),
      desa INTEGER NOT NULL REFERENCES unit (id),
      layanan TEXT NOT NULL REFERENCES layanan_surat (kode),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      isian TEXT NOT NULL DEFAULT '{}',
      keperluan TEXT NOT NULL,
      asal TEXT NOT NULL CHECK (asal IN ('loket', 'warga')),
      surel TEXT NOT NULL DEFAULT '',
      telepon TEXT NOT NULL DEFAULT '',
      status TEXT NOT NULL
        CHECK (status IN ('diminta', 'diperiksa', 'disetujui', 'menyegel', 'terbit', 'dikembalikan', 'ditolak')),
      alasan TEXT NOT NULL DEFAULT '',
      pembuat INTEGER REFERENCES orang (id),
      dibuat INTEGER NOT NULL,
      diubah INTEGER NOT NULL,
      versi INTEGER NOT NULL CHECK (versi > 0),
      nomor TEXT,
      tanggal TEXT,
      kode TEXT UNIQUE,
      kode_ambil TEXT UNIQUE,
      berkas INTEGER REFERENCES berkas (id),
      nomor_registrasi TEXT,
      CHECK ((status = 'terbit') = (berkas IS NOT NULL)),
      CHECK (status NOT IN ('menyegel', 'terbit') OR (nomor IS NOT NULL AND kode IS NOT NULL)),
      CHECK ((nomor IS NULL) = (tanggal IS NULL)),
      CHECK (nomor_registrasi IS NULL OR status = 'terbit')
    ) STRICT;
    CREATE INDEX surat_layanan_kantor ON surat_layanan (kantor, status, id);
    CREATE INDEX surat_layanan_desa ON surat_layanan (desa, status, id);
    CREATE INDEX surat_layanan_penduduk ON surat_layanan (penduduk, id);
    CREATE INDEX surat_layanan_registrasi ON surat_layanan (layanan, status, id) WHERE nomor_registrasi IS NULL;
    CREATE TABLE tahap_surat (
      surat INTEGER NOT NULL REFERENCES surat_layanan (id),
      urut INTEGER NOT NULL CHECK (urut > 0),
      status TEXT NOT NULL,
      waktu INTEGER NOT NULL,
      orang INTEGER REFERENCES orang (id),
      nama TEXT NOT NULL,
      jabatan TEXT NOT NULL,
      catatan TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (surat, urut)
    ) STRICT;
    """)

  /// A travel order is the village's own paper: nobody asks for one from home.
  static let suratUntukWarga = Migration(
    "kependudukan/surat-0002",
    """
    ALTER TABLE layanan_surat ADD COLUMN untuk_warga INTEGER NOT NULL DEFAULT 1 CHECK (untuk_warga IN (0, 1));
    UPDATE layanan_surat SET untuk_warga = 0 WHERE kode = 'SD23' OR penerbit = 'dukcapil';
    """)

  /// What the register must say before a letter that asserts it is made. NULL: the shipped conditions were not brought in
  /// yet; an administrator who wants none leaves an empty text.
  static let suratKetentuan = Migration(
    "kependudukan/surat-0005", "ALTER TABLE layanan_surat ADD COLUMN ketentuan TEXT;")

  /// A child of five and more has a photo on his card.
  static let suratFoto = Migration(
    "kependudukan/surat-0003", "ALTER TABLE surat_layanan ADD COLUMN foto INTEGER REFERENCES berkas (id);")

  /// Questions, paragraphs and requirements stand each on a line of their own: any other separator may be part of a text.
  static let suratBarisan = Migration(
    "kependudukan/surat-0004",
    """
    UPDATE layanan_surat
    SET medan = REPLACE(medan, ';', '
    '), isi = REPLACE(isi, '//', '
    '), syarat = REPLACE(syarat, ';', '
    ');
    """)
}
