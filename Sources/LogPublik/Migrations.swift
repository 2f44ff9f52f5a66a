import Database

extension LogPublik {
  package static let migrations = [
    Migration(
      "log-publik/0001",
      """
      CREATE TABLE entri_log (
        id INTEGER PRIMARY KEY,
        jenis TEXT NOT NULL CHECK (jenis <> ''),
        objek INTEGER NOT NULL,
        isi BLOB NOT NULL,
        garam BLOB CHECK (length(garam) = 32),
        komitmen BLOB NOT NULL CHECK (length(komitmen) = 32),
        nomor INTEGER CHECK (nomor >= 0),
        dibuat INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX entri_log_nomor ON entri_log (nomor) WHERE nomor IS NOT NULL;
      CREATE INDEX entri_log_menunggu ON entri_log (id) WHERE nomor IS NULL;
      CREATE INDEX entri_log_objek ON entri_log (jenis, objek, id);

      CREATE TABLE ubin_log (
        tingkat INTEGER NOT NULL,
        nomor INTEGER NOT NULL,
        isi BLOB NOT NULL,
        PRIMARY KEY (tingkat, nomor)
      ) STRICT;

      CREATE TABLE kepala_log (
        ukuran INTEGER PRIMARY KEY CHECK (ukuran >= 0),
        akar BLOB NOT NULL CHECK (length(akar) = 32),
        waktu INTEGER NOT NULL,
        catatan TEXT NOT NULL,
        saksi INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE INDEX kepala_log_saksi ON kepala_log (ukuran) WHERE saksi > 0;

      CREATE TABLE saksi_log (
        id INTEGER PRIMARY KEY,
        nama TEXT NOT NULL CHECK (nama <> ''),
        kunci TEXT NOT NULL UNIQUE,
        mulai INTEGER NOT NULL,
        selesai INTEGER,
        ukuran INTEGER,
        terakhir INTEGER
      ) STRICT;
      """)
  ]

  // `nomor` is the place in the log, from 0. Numbers and heads are written together, so the newest head has as many
  // entries as there are numbers. `ukuran` and `terakhir` of a witness: what it signed last, and when.
}
