import Database

extension Kependudukan {
  static let pelindungan = Migration(
    "kependudukan/pelindungan-0001",
    """
    CREATE TABLE ketentuan_pelindungan (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      jendela_menit INTEGER NOT NULL CHECK (jendela_menit BETWEEN 5 AND 1440),
      batas_tanda INTEGER NOT NULL CHECK (batas_tanda > 0),
      batas_henti INTEGER NOT NULL,
      simpan_jejak_tahun INTEGER NOT NULL CHECK (simpan_jejak_tahun BETWEEN 1 AND 50),
      simpan_keluar_tahun INTEGER NOT NULL CHECK (simpan_keluar_tahun BETWEEN 1 AND 100),
      catatan_pemrosesan TEXT NOT NULL,
      penilaian_dampak TEXT NOT NULL,
      CHECK (batas_henti > batas_tanda)
    ) STRICT;
    CREATE TABLE izin_lihat (
      orang INTEGER PRIMARY KEY REFERENCES orang (id),
      sejak INTEGER NOT NULL
    ) STRICT;
    """)

  static let ketikan = Migration(
    "kependudukan/pelindungan-0002",
    """
    CREATE TABLE ketikan_cari (
      orang INTEGER NOT NULL REFERENCES orang (id),
      menit INTEGER NOT NULL,
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      PRIMARY KEY (orang, menit)
    ) STRICT;
    """)

  /// When what is due was last erased, how much, and whether somebody has paused it.
  static let masaSimpan = Migration(
    "kependudukan/pelindungan-0003",
    """
    CREATE TABLE masa_simpan (
      hal TEXT PRIMARY KEY CHECK (hal IN ('lihatan', 'keluar')),
      terakhir INTEGER,
      jumlah INTEGER NOT NULL DEFAULT 0 CHECK (jumlah >= 0),
      jeda_alasan TEXT NOT NULL DEFAULT '',
      jeda_oleh INTEGER REFERENCES orang (id),
      jeda_sejak INTEGER,
      CHECK ((jeda_sejak IS NULL) = (jeda_oleh IS NULL)),
      CHECK ((jeda_sejak IS NULL) = (jeda_alasan = ''))
    ) STRICT;
    """)

  /// Whom a list of a search showed, and the villages that an export took. The trail has one line for each search and
  /// export, of the kind `pencarian` or `ekspor` under the same key.
  static let tampilan = Migration(
    "kependudukan/pelindungan-0004",
    sqlite: tabelTampilan(" STRICT, WITHOUT ROWID"), postgres: tabelTampilan(""))

  /// The register of processing and the assessments of impact, which were two texts before: what was written there goes
  /// on as a row of each.
  static let catatanPelindungan = Migration(
    "kependudukan/pelindungan-0005",
    """
    CREATE TABLE catatan_pelindungan (
      id INTEGER PRIMARY KEY,
      jenis TEXT NOT NULL CHECK (jenis IN ('pemrosesan', 'dampak')),
      nama TEXT NOT NULL CHECK (nama <> ''),
      dasar TEXT NOT NULL CHECK (dasar <> ''),
      tujuan TEXT NOT NULL DEFAULT '',
      data TEXT NOT NULL DEFAULT '',
      subjek TEXT NOT NULL DEFAULT '',
      penerima TEXT NOT NULL DEFAULT '',
      masa_simpan TEXT NOT NULL DEFAULT '',
      pengamanan TEXT NOT NULL DEFAULT '',
      risiko TEXT NOT NULL DEFAULT '',
      simpulan TEXT NOT NULL DEFAULT '',
      mulai TEXT NOT NULL,
      selesai TEXT,
      ditinjau TEXT,
      versi INTEGER NOT NULL DEFAULT 1 CHECK (versi > 0),
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    INSERT INTO catatan_pelindungan (id, jenis, nama, dasar, tujuan, mulai)
    SELECT 1, 'pemrosesan', 'Catatan pemrosesan sebelumnya', 'UU 27/2022 Pasal 31', catatan_pemrosesan, '2026-01-01'
    FROM ketentuan_pelindungan;
    INSERT INTO catatan_pelindungan (id, jenis, nama, dasar, risiko, mulai)
    SELECT 2, 'dampak', 'Penilaian dampak sebelumnya', 'UU 27/2022 Pasal 34', penilaian_dampak, '2026-01-01'
    FROM ketentuan_pelindungan;
    ALTER TABLE ketentuan_pelindungan DROP COLUMN catatan_pemrosesan;
    ALTER TABLE ketentuan_pelindungan DROP COLUMN penilaian_dampak;
    """)

  private static func tabelTampilan(_ sifat: String) -> String {
    """
    CREATE TABLE tampilan_cari (
      penduduk INTEGER NOT NULL,
      pencarian INTEGER NOT NULL,
      PRIMARY KEY (penduduk, pencarian)
    )\(sifat);
    CREATE INDEX tampilan_cari_pencarian ON tampilan_cari (pencarian, penduduk);
    ALTER TABLE ketikan_cari ADD COLUMN pencarian INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE ekspor_desa (
      desa INTEGER NOT NULL REFERENCES unit (id),
      ekspor INTEGER NOT NULL,
      jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
      PRIMARY KEY (desa, ekspor)
    )\(sifat);
    """
  }

  /// How many numbers may be tried on forms.
  static let batasTebakan = Migration(
    "kependudukan/pelindungan-0006",
    """
    ALTER TABLE ketentuan_pelindungan
    ADD COLUMN batas_tebakan INTEGER NOT NULL DEFAULT 30 CHECK (batas_tebakan BETWEEN 3 AND 1000);
    """)

  /// How many numbers may be opened, and how many names somebody was shown in each minute.
  static let batasBuka = Migration(
    "kependudukan/pelindungan-0007",
    """
    ALTER TABLE ketentuan_pelindungan
    ADD COLUMN batas_buka INTEGER NOT NULL DEFAULT 60 CHECK (batas_buka BETWEEN 1 AND 1000);
    CREATE TABLE nama_tampil (
      orang INTEGER NOT NULL REFERENCES orang (id),
      menit INTEGER NOT NULL,
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      PRIMARY KEY (orang, menit)
    ) STRICT;
    """)
}
