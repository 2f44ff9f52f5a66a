import Database

extension Organisasi {
  static let unit = Migration(
    "organisasi/0001-unit",
    """
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE,
      jenis TEXT NOT NULL,
      nama TEXT NOT NULL CHECK (nama <> ''),
      singkatan TEXT NOT NULL CHECK (singkatan <> ''),
      urut_nama TEXT NOT NULL,
      induk INTEGER REFERENCES unit (id),
      pembina INTEGER REFERENCES unit (id),
      kantor INTEGER NOT NULL CHECK (kantor IN (0, 1)),
      kode_wilayah TEXT,
      alamat TEXT NOT NULL DEFAULT '',
      kode_pos TEXT NOT NULL DEFAULT '',
      telepon TEXT NOT NULL DEFAULT '',
      surel TEXT NOT NULL DEFAULT '',
      laman TEXT NOT NULL DEFAULT '',
      siap_sejak INTEGER,
      berdiri TEXT NOT NULL,
      bubar TEXT,
      pengganti INTEGER REFERENCES unit (id),
      catatan TEXT NOT NULL DEFAULT '',
      CHECK (induk IS NULL OR induk <> id)
    ) STRICT;
    CREATE INDEX unit_induk ON unit (induk, urut_nama);
    CREATE TABLE unit_riwayat (
      id INTEGER PRIMARY KEY,
      unit INTEGER NOT NULL REFERENCES unit (id),
      nama TEXT NOT NULL,
      singkatan TEXT NOT NULL,
      induk INTEGER REFERENCES unit (id),
      mulai TEXT NOT NULL,
      selesai TEXT,
      dasar TEXT NOT NULL,
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    CREATE INDEX unit_riwayat_unit ON unit_riwayat (unit, mulai);
    CREATE TABLE struktur_versi (
      satu INTEGER PRIMARY KEY CHECK (satu = 1),
      versi INTEGER NOT NULL
    ) STRICT;
    INSERT INTO struktur_versi (satu, versi) VALUES (1, 1);
    """)
}
