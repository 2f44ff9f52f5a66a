import Database
import Foundation

/// What was told before under the reference of a payment.
enum KabarLama {
  case belum
  /// The same; with why it was odd.
  case sama(SebabJanggal?)
  case lain
}

extension Tx {
  func kabarLama(_ satu: PembayaranMasuk) throws -> KabarLama {
    let bayar: (va: String, jumlah: Int)? = try first(
      """
      SELECT t.va AS va, b.jumlah AS jumlah
      FROM pembayaran_izin b JOIN tagihan_izin t ON t.skrd = b.skrd
      WHERE b.rujukan = \(satu.rujukan)
      """
    ) { (try $0["va"], try $0["jumlah"]) }
    if let bayar { return bayar == (satu.va, satu.jumlah) ? .sama(nil) : .lain }
    let janggal: [(va: String, jumlah: Int, sebab: SebabJanggal)] = try all(
      "SELECT va, jumlah, sebab FROM pembayaran_janggal WHERE rujukan = \(satu.rujukan) ORDER BY id"
    ) { (try $0["va"], try $0["jumlah"], try $0["sebab"]) }
    if janggal.isEmpty { return .belum }
    return janggal.first { $0.va == satu.va && $0.jumlah == satu.jumlah }.map { .sama($0.sebab) } ?? .lain
  }

  func catat(_ satu: PembayaranMasuk, _ skrd: Skrd.ID, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO pembayaran_izin (skrd, rujukan, jumlah, kanal, waktu, diterima, orang)
      VALUES (\(skrd), \(satu.rujukan), \(satu.jumlah), \(satu.kanal), \(satu.waktu), \(waktu), \(satu.orang))
      """)
  }

  func catat(janggal satu: PembayaranMasuk, _ sebab: SebabJanggal, _ skrd: Skrd.ID?, pada waktu: Date) throws
  {
    let skrd = try skrd ?? tagihan(va: satu.va)?.skrd
    try run(
      """
      INSERT INTO pembayaran_janggal (id, rujukan, va, skrd, jumlah, kanal, waktu, diterima, sebab)
      VALUES (\(key(PembayaranJanggal.self)), \(satu.rujukan), \(satu.va), \(skrd), \(satu.jumlah), \(satu.kanal),
              \(satu.waktu), \(waktu), \(sebab))
      ON CONFLICT (rujukan, va, jumlah) DO NOTHING
      """)
  }
}
