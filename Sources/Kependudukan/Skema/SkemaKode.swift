import Database

extension Kependudukan {
  static let kode = Migration(
    "kependudukan/0001-kode",
    """
    CREATE TABLE wilayah_nik (
      kode INTEGER PRIMARY KEY CHECK (kode BETWEEN 100000 AND 999999),
      nama TEXT NOT NULL,
      kepastian TEXT NOT NULL,
      sumber TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE TABLE kode_penduduk (
      tabel TEXT NOT NULL CHECK (tabel <> ''),
      kode INTEGER NOT NULL,
      nama TEXT NOT NULL CHECK (nama <> ''),
      kepastian TEXT NOT NULL,
      sumber TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (tabel, kode)
    ) STRICT;
    CREATE TABLE kode_padanan (
      sistem TEXT NOT NULL CHECK (sistem <> ''),
      tabel TEXT NOT NULL,
      asal INTEGER NOT NULL,
      kode INTEGER NOT NULL,
      kepastian TEXT NOT NULL,
      catatan TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (sistem, tabel, asal)
    ) STRICT;
    CREATE TABLE kunci_penduduk (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      sidik BLOB NOT NULL
    ) STRICT;
    CREATE TABLE nomor_penduduk (
      jenis TEXT NOT NULL CHECK (jenis IN ('nik', 'kk')),
      awalan INTEGER NOT NULL,
      terakhir INTEGER NOT NULL CHECK (terakhir BETWEEN 1 AND 10000),
      PRIMARY KEY (jenis, awalan)
    ) STRICT;
    """)
}
