import Database

extension Tugas {
  package static let migrations = [
    Migration(
      "tugas/0001-tugas",
      """
      CREATE TABLE tugas (
        id INTEGER PRIMARY KEY,
        jenis TEXT NOT NULL CHECK (jenis <> ''),
        muatan TEXT NOT NULL,
        kunci_tunggal TEXT UNIQUE,
        status TEXT NOT NULL CHECK (status IN ('antre', 'jalan', 'selesai', 'mati', 'dibuang')),
        jadwal INTEGER NOT NULL,
        percobaan INTEGER NOT NULL DEFAULT 0 CHECK (percobaan >= 0),
        batas INTEGER NOT NULL CHECK (batas > 0),
        pekerja TEXT,
        tenggat_pekerja INTEGER,
        galat TEXT NOT NULL DEFAULT '',
        dibuat INTEGER NOT NULL,
        selesai INTEGER,
        CHECK ((status = 'jalan') = (pekerja IS NOT NULL)),
        CHECK ((pekerja IS NULL) = (tenggat_pekerja IS NULL)),
        CHECK ((status IN ('selesai', 'dibuang')) = (selesai IS NOT NULL))
      ) STRICT;
      CREATE INDEX tugas_antre ON tugas (jenis, jadwal, id) WHERE status = 'antre';
      CREATE INDEX tugas_jalan ON tugas (tenggat_pekerja, id) WHERE status = 'jalan';
      CREATE INDEX tugas_mati ON tugas (id) WHERE status = 'mati';
      CREATE INDEX tugas_selesai ON tugas (selesai, id) WHERE selesai IS NOT NULL;
      CREATE TABLE tugas_jeda (
        jenis TEXT PRIMARY KEY,
        sejak INTEGER NOT NULL,
        alasan TEXT NOT NULL CHECK (alasan <> '')
      ) STRICT;
      CREATE TABLE tugas_berkala (
        nama TEXT PRIMARY KEY,
        giliran INTEGER NOT NULL
      ) STRICT;
      """)
  ]
}
