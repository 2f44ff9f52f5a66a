import Database

extension Nomor {
  package static let migrations = [
    Migration(
      "nomor/0001-register",
      """
      CREATE TABLE nomor_register (
        id INTEGER PRIMARY KEY,
        unit INTEGER NOT NULL REFERENCES unit (id),
        kode TEXT NOT NULL CHECK (kode <> ''),
        nama TEXT NOT NULL CHECK (nama <> ''),
        kode_unit TEXT NOT NULL DEFAULT '',
        kode_desa TEXT NOT NULL DEFAULT '',
        sisipan TEXT NOT NULL CHECK (sisipan IN ('dilarang', 'sebelum_berikutnya')),
        tahun_baru TEXT NOT NULL CHECK (tahun_baru IN ('otomatis', 'manual')),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        UNIQUE (unit, kode, mulai),
        CHECK (selesai >= mulai)
      ) STRICT;
      CREATE TABLE nomor_register_jenis (
        register INTEGER NOT NULL REFERENCES nomor_register (id),
        jenis TEXT NOT NULL CHECK (jenis <> ''),
        PRIMARY KEY (register, jenis)
      ) STRICT;
      CREATE INDEX nomor_register_menurut_jenis ON nomor_register_jenis (jenis, register);
      CREATE TABLE nomor_register_pola (
        register INTEGER NOT NULL REFERENCES nomor_register (id),
        mulai TEXT NOT NULL,
        pola TEXT NOT NULL CHECK (pola <> ''),
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        PRIMARY KEY (register, mulai)
      ) STRICT;
      CREATE TABLE nomor_tahun (
        register INTEGER NOT NULL REFERENCES nomor_register (id),
        tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1945 AND 9999),
        awal INTEGER NOT NULL CHECK (awal >= 1),
        berikut INTEGER NOT NULL,
        dibuka INTEGER NOT NULL,
        ditutup INTEGER,
        PRIMARY KEY (register, tahun),
        CHECK (berikut >= awal)
      ) STRICT;
      """),
    Migration(
      "nomor/0002-nomor",
      """
      CREATE TABLE nomor_blok (
        id INTEGER PRIMARY KEY,
        register INTEGER NOT NULL,
        tahun INTEGER NOT NULL,
        dari INTEGER NOT NULL,
        sampai INTEGER NOT NULL,
        alasan TEXT NOT NULL CHECK (alasan <> ''),
        oleh INTEGER REFERENCES orang (id),
        waktu INTEGER NOT NULL,
        ditutup INTEGER,
        FOREIGN KEY (register, tahun) REFERENCES nomor_tahun (register, tahun),
        CHECK (sampai >= dari)
      ) STRICT;
      CREATE INDEX nomor_blok_register ON nomor_blok (register, tahun, dari);
      CREATE TABLE nomor (
        id INTEGER PRIMARY KEY,
        register INTEGER NOT NULL,
        tahun INTEGER NOT NULL,
        urut INTEGER NOT NULL CHECK (urut >= 1),
        sisipan TEXT NOT NULL DEFAULT '',
        teks TEXT NOT NULL CHECK (teks <> '' AND LENGTH(teks) <= 200),
        tanggal TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('dipesan', 'terpakai', 'batal')),
        objek_jenis TEXT,
        objek INTEGER,
        blok INTEGER REFERENCES nomor_blok (id),
        alasan TEXT NOT NULL DEFAULT '',
        dipesan_oleh INTEGER REFERENCES orang (id),
        dipesan_pada INTEGER NOT NULL,
        dipakai_pada INTEGER,
        dibatalkan_oleh INTEGER REFERENCES orang (id),
        dibatalkan_pada INTEGER,
        FOREIGN KEY (register, tahun) REFERENCES nomor_tahun (register, tahun),
        CHECK ((objek IS NULL) = (objek_jenis IS NULL)),
        CHECK (status = 'batal' OR objek IS NOT NULL OR blok IS NOT NULL),
        CHECK ((status = 'batal') = (dibatalkan_pada IS NOT NULL)),
        CHECK (status <> 'batal' OR alasan <> ''),
        CHECK (status <> 'terpakai' OR dipakai_pada IS NOT NULL),
        CHECK (sisipan = '' OR alasan <> '')
      ) STRICT;
      CREATE UNIQUE INDEX nomor_urut ON nomor (register, tahun, urut, sisipan);
      CREATE UNIQUE INDEX nomor_objek ON nomor (objek_jenis, objek) WHERE objek IS NOT NULL AND status <> 'batal';
      CREATE INDEX nomor_blok_isi ON nomor (blok, urut) WHERE blok IS NOT NULL;
      CREATE INDEX nomor_menggantung ON nomor (dipesan_pada, id) WHERE status = 'dipesan';
      """),
  ]
}
