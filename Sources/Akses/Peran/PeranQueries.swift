import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// The roles of an account on one day.
  func peran(milik akun: Akun.ID, pada tanggal: Tanggal) throws -> [PeranUnit] {
    try all(
      """
      SELECT peran, unit
      FROM peran_akun
      WHERE akun = \(akun) AND mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal))
      ORDER BY mulai, id
      """
    ) { PeranUnit(try $0["peran"], di: try $0["unit"]) }
  }

  func insertPeran(
    _ peran: PeranUnit, milik akun: Akun.ID, mulai: Tanggal, selesai: Tanggal? = nil, dasar: String,
    oleh: Akun.ID?,
    pada now: Date
  ) throws {
    try run(
      """
      INSERT INTO peran_akun (id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat)
      VALUES (\(key(PeranUnit.self)), \(akun), \(peran.peran), \(peran.unit), \(mulai), \(selesai), \(dasar),
              \(oleh), \(now))
      """)
  }
}
