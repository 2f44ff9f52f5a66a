import Database

extension Organisasi {
  static let jabatan = Migration(
    "organisasi/0002-jabatan",
    """
    CREATE TABLE jabatan (
      id INTEGER PRIMARY KEY,
      unit INTEGER NOT NULL REFERENCES unit (id),
      nama TEXT NOT NULL CHECK (nama <> ''),
      jenis TEXT NOT NULL CHECK (jenis IN ('pimpinan', 'wakil', 'sekretaris', 'pejabat', 'pelaksana')),
      eselon TEXT NOT NULL DEFAULT '',
      urutan INTEGER NOT NULL DEFAULT 0,
      aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
    ) STRICT;
    CREATE INDEX jabatan_unit ON jabatan (unit, urutan, id);
    CREATE TABLE orang (
      id INTEGER PRIMARY KEY,
      nama TEXT NOT NULL CHECK (nama <> ''),
      gelar_depan TEXT NOT NULL DEFAULT '',
      gelar_belakang TEXT NOT NULL DEFAULT '',
      urut_nama TEXT NOT NULL,
      nip TEXT UNIQUE,
      pangkat TEXT NOT NULL DEFAULT '',
      golongan TEXT NOT NULL DEFAULT '',
      surel TEXT NOT NULL DEFAULT '',
      telepon TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX orang_urut_nama ON orang (urut_nama, id);
    CREATE TABLE penugasan (
      id INTEGER PRIMARY KEY,
      orang INTEGER NOT NULL REFERENCES orang (id),
      jabatan INTEGER NOT NULL REFERENCES jabatan (id),
      status TEXT NOT NULL CHECK (status IN ('definitif', 'plt', 'plh', 'pj', 'pjs')),
      mulai TEXT NOT NULL,
      selesai TEXT,
      dasar TEXT NOT NULL,
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    CREATE INDEX penugasan_orang ON penugasan (orang, mulai);
    CREATE INDEX penugasan_jabatan ON penugasan (jabatan, mulai);
    CREATE TABLE mandat (
      id INTEGER PRIMARY KEY,
      pemberi INTEGER NOT NULL REFERENCES jabatan (id),
      penerima INTEGER NOT NULL REFERENCES jabatan (id),
      bentuk TEXT NOT NULL CHECK (bentuk IN ('an', 'ub')),
      jenis_naskah TEXT NOT NULL DEFAULT '*',
      mulai TEXT NOT NULL,
      selesai TEXT,
      dasar TEXT NOT NULL,
      CHECK (pemberi <> penerima),
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    CREATE INDEX mandat_penerima ON mandat (penerima, mulai);
    CREATE TABLE delegasi (
      id INTEGER PRIMARY KEY,
      jabatan INTEGER NOT NULL REFERENCES jabatan (id),
      orang INTEGER NOT NULL REFERENCES orang (id),
      cakupan TEXT NOT NULL CHECK (cakupan IN ('baca', 'konsep', 'disposisi')),
      mulai TEXT NOT NULL,
      selesai TEXT,
      dasar TEXT NOT NULL,
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    CREATE INDEX delegasi_orang ON delegasi (orang, mulai);
    """)

  static let riwayatJabatan = Migration(
    "organisasi/0004-riwayat-jabatan",
    """
    CREATE TABLE jabatan_riwayat (
      id INTEGER PRIMARY KEY,
      jabatan INTEGER NOT NULL REFERENCES jabatan (id),
      unit INTEGER NOT NULL REFERENCES unit (id),
      nama TEXT NOT NULL CHECK (nama <> ''),
      eselon TEXT NOT NULL,
      mulai TEXT NOT NULL,
      selesai TEXT,
      dasar TEXT NOT NULL,
      UNIQUE (jabatan, mulai),
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    INSERT INTO jabatan_riwayat (id, jabatan, unit, nama, eselon, mulai, dasar)
    SELECT jabatan.id, jabatan.id, jabatan.unit, jabatan.nama, jabatan.eselon, unit.berdiri, ''
    FROM jabatan
    JOIN unit ON unit.id = jabatan.unit;
    CREATE UNIQUE INDEX unit_riwayat_mulai ON unit_riwayat (unit, mulai);
    CREATE INDEX unit_pengganti ON unit (pengganti);
    CREATE INDEX unit_urut_nama ON unit (urut_nama, id);
    """)
}
