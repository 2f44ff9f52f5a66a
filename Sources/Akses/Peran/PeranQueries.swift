import Bahasa
import Database
import Foundation
import Organisasi

/// A role as it was given.
struct PeranAkun: Sendable, Equatable, RowDecodable {
  typealias ID = Key<PeranAkun>

  let id: ID
  let akun: Akun.ID
  let peran: PeranUnit
  let mulai: Tanggal
  let selesai: Tanggal?
  let dasar: String

  init(row: Row) throws {
    id = try row["id"]
    akun = try row["akun"]
    peran = PeranUnit(try row["peran"], di: try row["unit"])
    mulai = try row["mulai"]
    selesai = try row["selesai"]
    dasar = try row["dasar"]
  }

  func berlaku(pada tanggal: Tanggal) -> Bool { mulai <= tanggal && tanggal <= selesai ?? tanggal }
}

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

  /// The roles that are or will be in force, and the latest that ended.
  func riwayatPeran(_ akun: Akun.ID) throws -> [PeranAkun] {
    try all(
      """
      SELECT id, akun, peran, unit, mulai, selesai, dasar
      FROM peran_akun
      WHERE akun = \(akun)
      ORDER BY mulai DESC, id DESC
      LIMIT 50
      """)
  }

  func peranAkun(_ id: PeranAkun.ID) throws -> PeranAkun? {
    try first("SELECT id, akun, peran, unit, mulai, selesai, dasar FROM peran_akun WHERE id = \(id)")
  }

  func insertPeran(
    _ peran: PeranUnit, milik akun: Akun.ID, mulai: Tanggal, selesai: Tanggal? = nil, dasar: String,
    oleh: Akun.ID?,
    pada now: Date
  ) throws {
    try run(
      """
      INSERT INTO peran_akun (id, akun, peran, unit, mulai, selesai, dasar, oleh, dibuat)
      VALUES (\(key(PeranAkun.self)), \(akun), \(peran.peran), \(peran.unit), \(mulai), \(selesai), \(dasar),
              \(oleh), \(now))
      """)
  }

  /// The role counts for the last time on `tanggal`; one that has not begun is taken away.
  func akhiri(_ peran: PeranAkun, pada tanggal: Tanggal) throws {
    if peran.mulai > tanggal {
      try run("DELETE FROM peran_akun WHERE id = \(peran.id)")
    } else {
      try run("UPDATE peran_akun SET selesai = \(tanggal) WHERE id = \(peran.id)")
    }
  }

  /// Whether another open account keeps the system on that day and the days after.
  func adaAdminLain(selain akun: Akun.ID, pada tanggal: Tanggal) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM peran_akun AS p
      JOIN akun AS a ON a.id = p.akun
      WHERE p.peran = 'admin' AND p.akun <> \(akun) AND a.aktif = 1 AND p.mulai <= \(tanggal) AND p.selesai IS NULL
      """)
  }
}
