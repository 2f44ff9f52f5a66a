import Database

extension Kependudukan {
  /// Accounts of residents. A code is kept as its fingerprint; a session as the fingerprint of its token.
  static let warga = Migration(
    "kependudukan/warga-0001",
    """
    CREATE TABLE kode_warga (
      penduduk INTEGER PRIMARY KEY REFERENCES penduduk (id),
      sidik BLOB NOT NULL,
      berakhir INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id)
    ) STRICT;
    CREATE TABLE akun_warga (
      id INTEGER PRIMARY KEY,
      penduduk INTEGER NOT NULL UNIQUE REFERENCES penduduk (id),
      sandi TEXT NOT NULL,
      dibuat INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('aktif', 'ditutup'))
    ) STRICT;
    CREATE TABLE sesi_warga (
      sidik BLOB PRIMARY KEY,
      akun INTEGER NOT NULL REFERENCES akun_warga (id),
      dibuat INTEGER NOT NULL,
      berakhir INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sesi_warga_akun ON sesi_warga (akun);
    CREATE INDEX sesi_warga_berakhir ON sesi_warga (berakhir);
    CREATE TABLE laporan_warga (
      id INTEGER PRIMARY KEY,
      pelapor INTEGER NOT NULL REFERENCES penduduk (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      desa INTEGER NOT NULL REFERENCES unit (id),
      isi TEXT NOT NULL CHECK (isi <> ''),
      status TEXT NOT NULL CHECK (status IN ('baru', 'selesai', 'ditolak')),
      jawaban TEXT NOT NULL DEFAULT '',
      petugas INTEGER REFERENCES orang (id),
      dibuat INTEGER NOT NULL,
      dijawab INTEGER,
      CHECK ((status = 'baru') = (dijawab IS NULL)),
      CHECK ((status = 'baru') = (jawaban = ''))
    ) STRICT;
    CREATE INDEX laporan_warga_desa ON laporan_warga (desa, status, id);
    CREATE INDEX laporan_warga_pelapor ON laporan_warga (pelapor, id);
    """)

  /// Reports that wait go along with who moves.
  static let laporanWargaPindah = Migration(
    "kependudukan/warga-0002",
    "CREATE INDEX laporan_warga_penduduk ON laporan_warga (penduduk) WHERE status = 'baru';")
}
