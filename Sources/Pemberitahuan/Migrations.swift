import Database

extension Pemberitahuan {
  /// After those of `Tugas`.
  package static let migrations = [
    Migration(
      "pemberitahuan/0001-pemberitahuan",
      """
      CREATE TABLE pemberitahuan (
        id INTEGER PRIMARY KEY,
        orang INTEGER NOT NULL,
        jenis TEXT NOT NULL CHECK (jenis <> ''),
        judul TEXT NOT NULL CHECK (judul <> ''),
        isi TEXT NOT NULL,
        tautan TEXT NOT NULL,
        sebab_jenis TEXT NOT NULL,
        sebab INTEGER NOT NULL,
        dibuat INTEGER NOT NULL,
        dibaca INTEGER,
        UNIQUE (orang, sebab_jenis, sebab, jenis)
      ) STRICT;
      CREATE INDEX pemberitahuan_orang ON pemberitahuan (orang, id);
      CREATE INDEX pemberitahuan_sebab ON pemberitahuan (sebab_jenis, sebab);
      CREATE INDEX pemberitahuan_belum ON pemberitahuan (orang) WHERE dibaca IS NULL;
      CREATE INDEX pemberitahuan_dibaca ON pemberitahuan (dibaca, id) WHERE dibaca IS NOT NULL;
      """),
    Migration(
      "pemberitahuan/0002-surel",
      """
      CREATE TABLE surel (
        id INTEGER PRIMARY KEY,
        judul TEXT NOT NULL,
        isi TEXT NOT NULL,
        lampiran TEXT NOT NULL,
        balas_ke TEXT,
        sebab_jenis TEXT NOT NULL,
        sebab INTEGER NOT NULL,
        dibuat INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX surel_sebab ON surel (sebab_jenis, sebab, id);
      CREATE TABLE surel_tujuan (
        id INTEGER PRIMARY KEY,
        surel INTEGER NOT NULL REFERENCES surel (id),
        alamat TEXT NOT NULL,
        nama TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('antre', 'terkirim', 'ditolak')),
        jawaban TEXT NOT NULL DEFAULT '',
        terkirim INTEGER,
        CHECK ((status = 'terkirim') = (terkirim IS NOT NULL)),
        UNIQUE (surel, alamat)
      ) STRICT;
      """),
    Migration(
      "pemberitahuan/0003-pengingat",
      """
      CREATE TABLE pengingat (
        id INTEGER PRIMARY KEY,
        sebab_jenis TEXT NOT NULL,
        sebab INTEGER NOT NULL,
        kunci TEXT NOT NULL,
        UNIQUE (sebab_jenis, sebab, kunci)
      ) STRICT;
      """),
    Migration(
      "pemberitahuan/0004-surel-dibatalkan", "ALTER TABLE surel_tujuan ADD COLUMN dibatalkan INTEGER;"),
  ]
}
