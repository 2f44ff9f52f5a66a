import Database

/// Numbers that were somebody's by a slip of the pen only. The keeper of the register says so, and they are free for who
/// really has them; as long as the correction that freed them stands.
extension Kependudukan {
  static let nikBebas = Migration(
    "kependudukan/nik-bebas-0001",
    """
    CREATE TABLE nik_bebas (
      sidik BLOB PRIMARY KEY,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id)
    ) STRICT;
    """)
}

extension Tx {
  func bebaskan(_ nik: NomorTersegel, oleh peristiwa: Peristiwa.ID) throws {
    try run(
      """
      INSERT INTO nik_bebas (sidik, peristiwa) VALUES (\(nik.sidik), \(peristiwa))
      ON CONFLICT (sidik) DO UPDATE SET peristiwa = excluded.peristiwa
      """)
  }
}

extension SQL {
  /// Of a superseded version: whether its number still means whom it meant. Not when what wrote it was taken back, nor
  /// when it was freed.
  static let nikMasihBerarti: SQL = """
    peristiwa IN (SELECT e.id FROM peristiwa e WHERE e.dibatalkan_oleh IS NULL)
    AND nik_sidik NOT IN (SELECT b.sidik FROM nik_bebas b JOIN peristiwa e ON e.id = b.peristiwa
                          WHERE e.dibatalkan_oleh IS NULL)
    """
}
