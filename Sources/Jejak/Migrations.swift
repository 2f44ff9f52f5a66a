import Database

extension Jejak {
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
      """),
    Migration("jejak/0002-cap", sqlite: cap("x''"), postgres: cap("''::bytea")),
    Migration(
      "jejak/0003-masa-simpan",
      """
      ALTER TABLE jejak ADD COLUMN dihapus INTEGER;
      CREATE INDEX jejak_dihapus ON jejak (dihapus, urut) WHERE dihapus IS NOT NULL;
      DROP INDEX jejak_peristiwa;
      CREATE INDEX jejak_peristiwa ON jejak (peristiwa, waktu, id) WHERE dihapus IS NULL;
      """),
  ]

  // `dihapus` is the key of the line under which a row lost its content. The list of a kind leaves such rows out, so that
  // those that are due are found at once however many went before.

  /// `mac` is the HMAC of the row under a key outside of the database. The lists of who reads the trail are ordered
  /// by time, newest first.
  private static func cap(_ kosong: String) -> String {
    """
    ALTER TABLE jejak ADD COLUMN mac BLOB NOT NULL DEFAULT \(kosong);
    DROP INDEX jejak_objek;
    DROP INDEX jejak_orang;
    CREATE INDEX jejak_objek ON jejak (objek_jenis, objek, waktu, id);
    CREATE INDEX jejak_orang ON jejak (orang, waktu, id);
    CREATE INDEX jejak_peristiwa ON jejak (peristiwa, waktu, id);
    CREATE INDEX jejak_waktu ON jejak (waktu, id);
    """
  }
}
