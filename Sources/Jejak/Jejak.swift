import Database

/// Jejak: siapa, dalam jabatan apa, melakukan atau melihat apa, mengapa, kapan dan dari mana.
/// Rows are only ever added. `Penyegel` chains them by hash, so that `kantaya verify jejak` finds one that was
/// removed, altered or put elsewhere.
package enum Jejak {
  package static let migrations = [
    Migration(
      "jejak/0001-jejak",
      """
      CREATE TABLE jejak (
        id INTEGER PRIMARY KEY,
        waktu INTEGER NOT NULL,
        orang INTEGER,
        nama TEXT NOT NULL,
        jabatan TEXT NOT NULL,
        peristiwa TEXT NOT NULL CHECK (peristiwa <> ''),
        objek_jenis TEXT NOT NULL,
        objek INTEGER NOT NULL,
        keterangan TEXT NOT NULL DEFAULT '',
        rincian TEXT NOT NULL DEFAULT '',
        alamat TEXT NOT NULL DEFAULT '',
        urut INTEGER UNIQUE,
        segel BLOB,
        CHECK ((urut IS NULL) = (segel IS NULL))
      ) STRICT;
      CREATE INDEX jejak_objek ON jejak (objek_jenis, objek, id);
      CREATE INDEX jejak_orang ON jejak (orang, id);
      CREATE INDEX jejak_terbuka ON jejak (id) WHERE urut IS NULL;
      """)
  ]
}
