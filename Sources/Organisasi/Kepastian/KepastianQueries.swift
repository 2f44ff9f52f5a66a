import Database

extension Tx {
  /// Notes how sure a fact is; a later note replaces the earlier one.
  package func catatKepastian(_ fakta: SumberFakta) throws {
    try run(
      """
      INSERT INTO kepastian (objek_jenis, objek, kepastian, sumber, catatan)
      VALUES (\(fakta.objekJenis), \(fakta.objek), \(fakta.kepastian), \(fakta.sumber), \(fakta.catatan))
      ON CONFLICT (objek_jenis, objek) DO UPDATE
      SET kepastian = excluded.kepastian, sumber = excluded.sumber, catatan = excluded.catatan
      """)
  }

  /// Nil when nothing was noted: the fact was entered by an administrator of this regency.
  package func kepastian(_ objekJenis: String, _ objek: Int64) throws -> SumberFakta? {
    try first(
      """
      SELECT objek_jenis, objek, kepastian, sumber, catatan
      FROM kepastian
      WHERE objek_jenis = \(objekJenis) AND objek = \(objek)
      """)
  }

  /// All that still has to be checked, of one table.
  package func perluDicocokkan(_ objekJenis: String) throws -> [SumberFakta] {
    try all(
      """
      SELECT objek_jenis, objek, kepastian, sumber, catatan
      FROM kepastian
      WHERE objek_jenis = \(objekJenis) AND kepastian <> \(Kepastian.terverifikasi)
      ORDER BY objek
      """)
  }
}
