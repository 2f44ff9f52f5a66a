import Bahasa
import Database
import Organisasi

extension Tx {
  /// Who holds a role with an open account on `hari`, by the unit it is for.
  package func pemegangPeran(_ peran: Peran, pada hari: Tanggal) throws -> [UnitKerja.ID: [Orang.ID]] {
    let semua = try all(
      """
      SELECT p.unit, a.orang
      FROM peran_akun p
      JOIN akun a ON a.id = p.akun
      WHERE p.peran = \(peran) AND p.unit IS NOT NULL AND p.mulai <= \(hari)
        AND (p.selesai IS NULL OR p.selesai >= \(hari)) AND a.aktif = 1
      ORDER BY p.unit, a.orang
      """
    ) { (unit: try $0["unit"] as UnitKerja.ID, orang: try $0["orang"] as Orang.ID) }
    return Dictionary(grouping: semua, by: \.unit).mapValues { $0.map(\.orang) }
  }
}
