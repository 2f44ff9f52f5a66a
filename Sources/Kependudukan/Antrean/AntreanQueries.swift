import Bahasa
import Database
import Foundation
import Organisasi

extension SQL {
  static let kolomAntrean: SQL =
    "id, loket, tanggal, nomor, jenis, status, meja, petugas, diambil, dipanggil"
}

extension Tx {
  package func antrean(_ id: Antrean.ID) throws -> Antrean? {
    try first("SELECT \(.kolomAntrean) FROM antrean WHERE id = \(id)")
  }

  /// Those who wait at a counter, in order.
  package func menunggu(di loket: UnitKerja.ID, pada hari: Tanggal) throws -> [Antrean] {
    try all(
      """
      SELECT \(.kolomAntrean)
      FROM antrean
      WHERE loket = \(loket) AND tanggal = \(hari) AND status = 'menunggu'
      ORDER BY nomor
      """)
  }

  /// Those who are called or served, the last one called first.
  package func dipanggil(di loket: UnitKerja.ID, pada hari: Tanggal) throws -> [Antrean] {
    try all(
      """
      SELECT \(.kolomAntrean)
      FROM antrean
      WHERE loket = \(loket) AND tanggal = \(hari) AND status IN ('dipanggil', 'dilayani')
      ORDER BY dipanggil DESC, nomor DESC
      """)
  }

  /// The number is served from now on.
  /// - Throws: `KonterError.antreanLain`.
  func pakai(_ id: Antrean.ID, di loket: UnitKerja.ID) throws {
    let dipakai = try run(
      "UPDATE antrean SET status = 'dilayani' WHERE id = \(id) AND loket = \(loket) AND status IN ('dipanggil', 'dilayani')"
    )
    let terpakai = try exists("SELECT 1 FROM permohonan_ktp WHERE antrean = \(id)")
    guard dipakai == 1, !terpakai else { throw KonterError.antreanLain }
  }

  func akhiri(_ id: Antrean.ID, _ status: Antrean.Status, pada waktu: Date) throws {
    try run(
      """
      UPDATE antrean
      SET status = \(status), berakhir = \(waktu)
      WHERE id = \(id) AND status NOT IN ('selesai', 'batal')
      """)
  }
}
