import Database
import Transparency

extension Tx {
  func ubinLog(_ ubin: TileID) throws -> [UInt8]? {
    try value("SELECT isi FROM ubin_log WHERE tingkat = \(ubin.level) AND nomor = \(ubin.number)")
  }

  /// The tree of the first `ukuran` entries, read from its tiles.
  func pohonLog(_ ukuran: Int) -> StoredTree {
    StoredTree(size: ukuran) { try ubinLog($0) }
  }

  func simpan(_ tulisan: TileWrite) throws {
    let lama = tulisan.offset == 0 ? [] : try ubinLog(tulisan.tile) ?? []
    let isi = try tulisan.applied(to: lama)
    try run(
      """
      INSERT INTO ubin_log (tingkat, nomor, isi)
      VALUES (\(tulisan.tile.level), \(tulisan.tile.number), \(isi))
      ON CONFLICT (tingkat, nomor) DO UPDATE SET isi = excluded.isi
      """)
  }

  /// The commitments from place `nomor` on.
  func komitmenLog(dari nomor: Int, banyak: Int) throws -> [[UInt8]] {
    try values(
      """
      SELECT komitmen
      FROM entri_log
      WHERE nomor >= \(nomor) AND nomor < \(nomor + banyak)
      ORDER BY nomor
      """)
  }
}
