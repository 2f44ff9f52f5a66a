import Database

extension Akses {
  package static let migrations = [
    Migration(
      "akses/0001-akun",
      """
      CREATE TABLE akun (
        id INTEGER PRIMARY KEY,
        orang INTEGER NOT NULL UNIQUE REFERENCES orang (id),
        nama_pengguna TEXT NOT NULL UNIQUE CHECK (nama_pengguna <> '' AND nama_pengguna = LOWER(nama_pengguna)),
        sandi TEXT NOT NULL,
        sandi_pada INTEGER NOT NULL,
        sandi_berakhir INTEGER,
        harus_ganti INTEGER NOT NULL CHECK (harus_ganti IN (0, 1)),
        aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1)),
        totp BLOB,
        totp_langkah INTEGER,
        totp_calon BLOB,
        totp_calon_berakhir INTEGER,
        tenggat_dua_langkah INTEGER,
        dibuat INTEGER NOT NULL,
        terakhir_masuk INTEGER,
        CHECK ((totp_calon IS NULL) = (totp_calon_berakhir IS NULL))
      ) STRICT;
      CREATE TABLE kode_pemulihan (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        sidik BLOB NOT NULL,
        dipakai INTEGER,
        UNIQUE (akun, sidik)
      ) STRICT;
      CREATE TABLE peran_akun (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        peran TEXT NOT NULL CHECK (peran IN ('admin', 'admin_unit', 'tu', 'pengawas')),
        unit INTEGER REFERENCES unit (id),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        oleh INTEGER REFERENCES akun (id),
        dibuat INTEGER NOT NULL,
        CHECK ((peran IN ('tu', 'admin_unit')) = (unit IS NOT NULL)),
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX peran_akun_akun ON peran_akun (akun, mulai, id);
      CREATE INDEX peran_akun_peran ON peran_akun (peran, akun);
      """),
    Migration(
      "akses/0002-sesi",
      """
      CREATE TABLE sesi (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        token BLOB NOT NULL UNIQUE,
        token_lama BLOB UNIQUE,
        lama_berakhir INTEGER,
        dibuat INTEGER NOT NULL,
        terakhir INTEGER NOT NULL,
        berakhir INTEGER NOT NULL,
        sandi_diperiksa INTEGER NOT NULL,
        alamat TEXT NOT NULL,
        perangkat TEXT NOT NULL,
        dua_langkah INTEGER NOT NULL CHECK (dua_langkah IN (0, 1)),
        putar INTEGER NOT NULL DEFAULT 0 CHECK (putar IN (0, 1)),
        dicabut INTEGER,
        CHECK ((token_lama IS NULL) = (lama_berakhir IS NULL))
      ) STRICT;
      CREATE INDEX sesi_akun ON sesi (akun, id);
      CREATE INDEX sesi_berakhir ON sesi (berakhir);
      CREATE TABLE masuk_tertunda (
        pra BLOB PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        tujuan TEXT NOT NULL,
        percobaan INTEGER NOT NULL DEFAULT 0,
        berakhir INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX masuk_tertunda_berakhir ON masuk_tertunda (berakhir);
      CREATE TABLE percobaan_masuk (
        kunci TEXT PRIMARY KEY,
        tingkat REAL NOT NULL,
        diperbarui INTEGER NOT NULL,
        tahan_sampai INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX percobaan_masuk_diperbarui ON percobaan_masuk (diperbarui);
      """),
    Migration(
      "akses/0003-token-api",
      """
      CREATE TABLE token_api (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        nama TEXT NOT NULL CHECK (nama <> ''),
        sidik BLOB NOT NULL UNIQUE,
        cakupan TEXT NOT NULL CHECK (cakupan <> ''),
        dibuat INTEGER NOT NULL,
        berakhir INTEGER NOT NULL CHECK (berakhir > dibuat AND berakhir <= dibuat + 31536000000),
        terakhir INTEGER,
        alamat TEXT NOT NULL,
        dicabut INTEGER
      ) STRICT;
      CREATE INDEX token_api_akun ON token_api (akun, id);
      """),
    // The list of roles grew; a table's rules are changed by writing it anew.
    Migration(
      "akses/0004-peran-kependudukan",
      """
      CREATE TABLE peran_akun_baru (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        peran TEXT NOT NULL
          CHECK (peran IN ('admin', 'admin_unit', 'tu', 'pengawas', 'kependudukan', 'pelindung_data')),
        unit INTEGER REFERENCES unit (id),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        oleh INTEGER REFERENCES akun (id),
        dibuat INTEGER NOT NULL,
        CHECK ((peran IN ('tu', 'admin_unit', 'kependudukan')) = (unit IS NOT NULL)),
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      INSERT INTO peran_akun_baru (id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat)
      SELECT id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat FROM peran_akun;
      DROP TABLE peran_akun;
      ALTER TABLE peran_akun_baru RENAME TO peran_akun;
      CREATE INDEX peran_akun_akun ON peran_akun (akun, mulai, id);
      CREATE INDEX peran_akun_peran ON peran_akun (peran, akun);
      """),
    Migration(
      "akses/0005-surel-pengingat",
      """
      ALTER TABLE akun ADD COLUMN surel_pengingat INTEGER NOT NULL DEFAULT 1 CHECK (surel_pengingat IN (0, 1));
      """),
    Migration(
      "akses/0006-pemulihan-akses",
      """
      CREATE TABLE pemulihan_akses (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        cara TEXT NOT NULL CHECK (cara IN ('sandi', 'dua_langkah')),
        oleh INTEGER REFERENCES orang (id),
        waktu INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX pemulihan_akses_akun ON pemulihan_akses (akun, waktu, id);
      """),
    Migration(
      "akses/0007-peran-ekspor",
      """
      CREATE TABLE peran_akun_baru (
        id INTEGER PRIMARY KEY,
        akun INTEGER NOT NULL REFERENCES akun (id),
        peran TEXT NOT NULL
          CHECK (peran IN ('admin', 'admin_unit', 'tu', 'pengawas', 'kependudukan', 'pelindung_data',
                           'ekspor_penduduk')),
        unit INTEGER REFERENCES unit (id),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        oleh INTEGER REFERENCES akun (id),
        dibuat INTEGER NOT NULL,
        CHECK ((peran IN ('tu', 'admin_unit', 'kependudukan', 'ekspor_penduduk')) = (unit IS NOT NULL)),
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      INSERT INTO peran_akun_baru (id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat)
      SELECT id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat FROM peran_akun;
      DROP TABLE peran_akun;
      ALTER TABLE peran_akun_baru RENAME TO peran_akun;
      CREATE INDEX peran_akun_akun ON peran_akun (akun, mulai, id);
      CREATE INDEX peran_akun_peran ON peran_akun (peran, akun);
      """),
  ]
}
