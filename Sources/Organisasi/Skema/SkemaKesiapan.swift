import Database

extension Organisasi {
  static let kesiapan = Migration(
    "organisasi/0006-kesiapan",
    """
    CREATE TABLE kesiapan (
      unit INTEGER NOT NULL REFERENCES unit (id),
      butir TEXT NOT NULL CHECK (butir IN ('tu_masuk', 'sertifikat', 'surat_uji')),
      waktu INTEGER NOT NULL,
      catatan TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (unit, butir)
    ) STRICT;
    CREATE TABLE rencana_kesiapan (
      unit INTEGER PRIMARY KEY REFERENCES unit (id),
      tahap INTEGER NOT NULL CHECK (tahap >= 1),
      sasaran TEXT NOT NULL
    ) STRICT;
    CREATE INDEX rencana_kesiapan_tahap ON rencana_kesiapan (tahap, sasaran, unit);
    """)

  static let kelompok = Migration(
    "organisasi/0007-kelompok",
    """
    CREATE TABLE kelompok (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE,
      nama TEXT NOT NULL CHECK (nama <> ''),
      jenis TEXT NOT NULL DEFAULT '',
      bawah INTEGER REFERENCES unit (id),
      pemilik INTEGER REFERENCES unit (id),
      aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
    ) STRICT;
    CREATE INDEX kelompok_pemilik ON kelompok (pemilik, kode);
    CREATE TABLE kelompok_anggota (
      kelompok INTEGER NOT NULL REFERENCES kelompok (id),
      unit INTEGER NOT NULL REFERENCES unit (id),
      sikap TEXT NOT NULL CHECK (sikap IN ('tambah', 'kecuali')),
      PRIMARY KEY (kelompok, unit)
    ) STRICT;
    """)
}
