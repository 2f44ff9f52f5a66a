import Database

extension Kependudukan {
  /// How many live where and are what, and what came and went each month. Written by whatever writes the register, in
  /// the same transaction, so that it is never behind. Ages are those of the day `per`; they are counted anew each night.
  static let statistik = Migration(
    "kependudukan/statistik-0001",
    """
    CREATE TABLE ringkasan_desa (
      desa INTEGER PRIMARY KEY REFERENCES unit (id),
      per TEXT NOT NULL
    ) STRICT;
    CREATE INDEX ringkasan_desa_per ON ringkasan_desa (per, desa);
    CREATE TABLE ringkasan_penduduk (
      elemen TEXT NOT NULL CHECK (elemen <> ''),
      desa INTEGER NOT NULL REFERENCES unit (id),
      kode INTEGER NOT NULL,
      jenis_kelamin TEXT NOT NULL CHECK (jenis_kelamin IN ('L', 'P')),
      jumlah INTEGER NOT NULL,
      PRIMARY KEY (elemen, desa, kode, jenis_kelamin)
    ) STRICT;
    CREATE TABLE arus_penduduk (
      desa INTEGER NOT NULL REFERENCES unit (id),
      bulan INTEGER NOT NULL CHECK (bulan BETWEEN 190001 AND 299912),
      arus TEXT NOT NULL CHECK (arus IN ('lahir', 'mati', 'datang', 'pindah', 'tambah', 'kurang')),
      jenis_kelamin TEXT NOT NULL CHECK (jenis_kelamin IN ('L', 'P')),
      wna INTEGER NOT NULL CHECK (wna IN (0, 1)),
      jumlah INTEGER NOT NULL,
      PRIMARY KEY (desa, bulan, arus, jenis_kelamin, wna)
    ) STRICT;
    CREATE TABLE petak_peta (
      kode TEXT PRIMARY KEY CHECK (kode <> ''),
      kolom INTEGER NOT NULL CHECK (kolom >= 0),
      baris INTEGER NOT NULL CHECK (baris >= 0),
      kepastian TEXT NOT NULL,
      UNIQUE (kolom, baris)
    ) STRICT;
    CREATE TABLE terbitan_statistik (
      bulan INTEGER NOT NULL CHECK (bulan BETWEEN 190001 AND 299912),
      himpunan TEXT NOT NULL CHECK (himpunan <> ''),
      isi TEXT NOT NULL,
      disusun INTEGER NOT NULL,
      PRIMARY KEY (bulan, himpunan)
    ) STRICT;
    """)

  /// The sums of the whole register in the order in which they are asked for: without it forty thousand rows are sorted
  /// for each look.
  static let statistikSeluruhnya = Migration(
    "kependudukan/statistik-0002",
    """
    CREATE INDEX ringkasan_penduduk_seluruhnya ON ringkasan_penduduk (elemen, kode, jenis_kelamin, jumlah);
    """)

  /// Since which month a village is in the register: what comes with an import in that month is what its reports begin
  /// with, later it is an adjustment. Of villages that were counted before, every month is later.
  static let statistikSejak = Migration(
    "kependudukan/statistik-0003",
    """
    ALTER TABLE ringkasan_desa ADD COLUMN sejak INTEGER CHECK (sejak BETWEEN 190001 AND 299912);
    UPDATE ringkasan_desa
    SET sejak = 190001
    WHERE desa IN (SELECT desa FROM ringkasan_penduduk WHERE jumlah > 0);
    """)
}
