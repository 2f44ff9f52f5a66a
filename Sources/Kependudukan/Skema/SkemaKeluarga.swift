import Database

extension Kependudukan {
  /// Events come first: every row says which of them made it what it is.
  static let keluarga = Migration(
    "kependudukan/0002-keluarga",
    """
    CREATE TABLE peristiwa (
      id INTEGER PRIMARY KEY,
      jenis TEXT NOT NULL CHECK (jenis <> ''),
      tanggal TEXT NOT NULL,
      dicatat INTEGER NOT NULL,
      pencatat INTEGER REFERENCES orang (id),
      desa INTEGER REFERENCES unit (id),
      dasar_jenis TEXT NOT NULL DEFAULT '',
      dasar_nomor TEXT NOT NULL DEFAULT '',
      dasar_tanggal TEXT,
      rincian TEXT NOT NULL DEFAULT '{}',
      membatalkan INTEGER UNIQUE REFERENCES peristiwa (id),
      dibatalkan_oleh INTEGER REFERENCES peristiwa (id)
    ) STRICT;
    CREATE INDEX peristiwa_tanggal ON peristiwa (tanggal, jenis, id);
    CREATE INDEX peristiwa_desa ON peristiwa (desa, tanggal, id);
    CREATE INDEX peristiwa_dicatat ON peristiwa (dicatat, id);
    CREATE TABLE kartu_keluarga (
      id INTEGER PRIMARY KEY,
      nomor BLOB NOT NULL,
      nomor_sidik BLOB NOT NULL UNIQUE,
      alamat TEXT NOT NULL,
      dusun TEXT NOT NULL,
      rt TEXT NOT NULL,
      rw TEXT NOT NULL,
      kode_pos TEXT NOT NULL,
      desa INTEGER NOT NULL REFERENCES unit (id),
      status TEXT NOT NULL CHECK (status IN ('aktif', 'ditutup', 'batal')),
      diganti_oleh INTEGER REFERENCES kartu_keluarga (id),
      tanggal_terbit TEXT,
      versi INTEGER NOT NULL CHECK (versi > 0),
      ubahan INTEGER NOT NULL UNIQUE,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id)
    ) STRICT;
    CREATE INDEX kartu_keluarga_desa ON kartu_keluarga (desa, status, dusun, rw, rt, id);
    CREATE TABLE versi_keluarga (
      keluarga INTEGER NOT NULL REFERENCES kartu_keluarga (id),
      versi INTEGER NOT NULL CHECK (versi > 0),
      isi TEXT NOT NULL,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      diakhiri INTEGER NOT NULL REFERENCES peristiwa (id),
      berakhir INTEGER NOT NULL,
      oleh INTEGER REFERENCES orang (id),
      PRIMARY KEY (keluarga, versi)
    ) STRICT;
    """)
}
