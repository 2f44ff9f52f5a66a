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
}
