import Database

extension Kependudukan {
  /// Where cards are made and who does what there. Rights at a counter are dated and given per counter, so that a
  /// kecamatan gets its own people. Limits and requirements are data with their legal basis.
  static let loket = Migration(
    "konter/0001-loket",
    """
    CREATE TABLE loket (
      unit INTEGER PRIMARY KEY REFERENCES unit (id),
      nama TEXT NOT NULL CHECK (nama <> ''),
      pusat INTEGER NOT NULL DEFAULT 0 CHECK (pusat IN (0, 1)),
      pencetak TEXT NOT NULL DEFAULT '',
      aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
    ) STRICT;
    CREATE TABLE petugas_loket (
      id INTEGER PRIMARY KEY,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      orang INTEGER NOT NULL REFERENCES orang (id),
      tugas TEXT NOT NULL CHECK (tugas IN ('terima', 'setujui', 'cetak', 'serah')),
      mulai TEXT NOT NULL,
      selesai TEXT CHECK (selesai >= mulai),
      dasar TEXT NOT NULL CHECK (dasar <> ''),
      dicatat INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id)
    ) STRICT;
    CREATE INDEX petugas_loket_orang ON petugas_loket (orang, loket, tugas, id);
    CREATE INDEX petugas_loket_loket ON petugas_loket (loket, tugas, id);
    CREATE TABLE setelan_konter (
      nama TEXT PRIMARY KEY,
      nilai TEXT NOT NULL,
      keterangan TEXT NOT NULL,
      kepastian TEXT NOT NULL,
      sumber TEXT NOT NULL
    ) STRICT;
    CREATE TABLE syarat_ktp (
      id INTEGER PRIMARY KEY,
      jenis TEXT NOT NULL,
      urut INTEGER NOT NULL,
      nama TEXT NOT NULL CHECK (nama <> ''),
      wajib INTEGER NOT NULL CHECK (wajib IN (0, 1)),
      dasar TEXT NOT NULL,
      mulai TEXT NOT NULL,
      selesai TEXT CHECK (selesai >= mulai),
      kepastian TEXT NOT NULL,
      UNIQUE (jenis, urut, mulai)
    ) STRICT;
    """)
}
