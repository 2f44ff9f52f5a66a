import Database

extension Kalender {
  /// Every row that is valid data carries the version that brought it (`versi`) and the one that took it back
  /// (`dicabut`), so the calendar of any version can be read again.
  package static let migrations = [
    Migration(
      "kalender/0001-kalender",
      """
      CREATE TABLE kalender_versi (
        versi INTEGER PRIMARY KEY CHECK (versi > 0),
        stempel INTEGER NOT NULL UNIQUE,
        waktu INTEGER NOT NULL,
        oleh INTEGER REFERENCES orang (id),
        alasan TEXT NOT NULL CHECK (alasan <> '')
      ) STRICT;
      CREATE INDEX kalender_versi_waktu ON kalender_versi (waktu);
      CREATE TABLE kalender (
        id INTEGER PRIMARY KEY,
        kode TEXT NOT NULL UNIQUE CHECK (kode <> ''),
        nama TEXT NOT NULL CHECK (nama <> '')
      ) STRICT;
      CREATE TABLE kalender_unit (
        id INTEGER PRIMARY KEY,
        unit INTEGER NOT NULL REFERENCES unit (id),
        kalender INTEGER NOT NULL REFERENCES kalender (id),
        mulai TEXT NOT NULL,
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        dicabut INTEGER REFERENCES kalender_versi (versi),
        CHECK (dicabut > versi)
      ) STRICT;
      CREATE UNIQUE INDEX kalender_unit_berlaku ON kalender_unit (unit, mulai) WHERE dicabut IS NULL;
      CREATE TABLE pola_kerja (
        id INTEGER PRIMARY KEY,
        kalender INTEGER NOT NULL REFERENCES kalender (id),
        nama TEXT NOT NULL CHECK (nama <> ''),
        mulai TEXT NOT NULL,
        selesai TEXT,
        ikut_libur_nasional INTEGER NOT NULL CHECK (ikut_libur_nasional IN (0, 1)),
        ikut_cuti_bersama INTEGER NOT NULL CHECK (ikut_cuti_bersama IN (0, 1)),
        dasar TEXT NOT NULL,
        kepastian TEXT NOT NULL CHECK (kepastian IN ('pasti', 'dapat_bergeser', 'belum_dipastikan')),
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        dicabut INTEGER REFERENCES kalender_versi (versi),
        CHECK (selesai >= mulai),
        CHECK (dicabut > versi)
      ) STRICT;
      CREATE UNIQUE INDEX pola_kerja_berlaku ON pola_kerja (kalender, mulai) WHERE dicabut IS NULL;
      CREATE TABLE pola_kerja_jam (
        pola INTEGER NOT NULL REFERENCES pola_kerja (id),
        hari INTEGER NOT NULL CHECK (hari BETWEEN 1 AND 7),
        mulai INTEGER NOT NULL CHECK (mulai BETWEEN 0 AND 1439),
        selesai INTEGER NOT NULL CHECK (selesai BETWEEN 1 AND 1440),
        PRIMARY KEY (pola, hari, mulai),
        CHECK (selesai > mulai)
      ) STRICT;
      CREATE TABLE libur (
        id INTEGER PRIMARY KEY,
        tanggal TEXT NOT NULL,
        nama TEXT NOT NULL CHECK (nama <> ''),
        jenis TEXT NOT NULL CHECK (jenis IN ('libur_nasional', 'cuti_bersama', 'libur_pemilu', 'lokal',
                                             'kantor_tutup', 'hari_buka')),
        kalender INTEGER REFERENCES kalender (id),
        unit INTEGER REFERENCES unit (id),
        sumber TEXT NOT NULL CHECK (sumber <> ''),
        kepastian TEXT NOT NULL CHECK (kepastian IN ('pasti', 'dapat_bergeser', 'belum_dipastikan')),
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        dicabut INTEGER REFERENCES kalender_versi (versi),
        CHECK (kalender IS NULL OR unit IS NULL),
        CHECK (dicabut > versi)
      ) STRICT;
      CREATE UNIQUE INDEX libur_berlaku ON libur (tanggal, nama, (COALESCE(kalender, 0)), (COALESCE(unit, 0)))
        WHERE dicabut IS NULL;
      CREATE TABLE libur_tahun (
        id INTEGER PRIMARY KEY,
        tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1945 AND 9999),
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        kepastian TEXT NOT NULL CHECK (kepastian IN ('pasti', 'dapat_bergeser', 'belum_dipastikan')),
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        dicabut INTEGER REFERENCES kalender_versi (versi),
        CHECK (dicabut > versi)
      ) STRICT;
      CREATE UNIQUE INDEX libur_tahun_berlaku ON libur_tahun (tahun) WHERE dicabut IS NULL;
      """),
    Migration(
      "kalender/0002-kecepatan",
      """
      CREATE TABLE kecepatan (
        id INTEGER PRIMARY KEY,
        kode TEXT NOT NULL CHECK (kode <> ''),
        nama TEXT NOT NULL CHECK (nama <> ''),
        jumlah INTEGER NOT NULL CHECK (jumlah BETWEEN 1 AND 8784),
        satuan TEXT NOT NULL CHECK (satuan IN ('jam', 'hari_kerja')),
        urutan INTEGER NOT NULL,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        kepastian TEXT NOT NULL CHECK (kepastian IN ('pasti', 'dapat_bergeser', 'belum_dipastikan')),
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        dicabut INTEGER REFERENCES kalender_versi (versi),
        CHECK (dicabut > versi)
      ) STRICT;
      CREATE UNIQUE INDEX kecepatan_berlaku ON kecepatan (kode) WHERE dicabut IS NULL;
      """),
    Migration(
      "kalender/0003-hitung-ulang",
      """
      ALTER TABLE kalender_versi ADD COLUMN dihitung INTEGER;
      ALTER TABLE kalender_versi ADD COLUMN tenggat_berubah INTEGER NOT NULL DEFAULT 0
        CHECK (tenggat_berubah >= 0);
      """),
  ]
}
