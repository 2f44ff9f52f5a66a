import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// Satu perubahan kalender: siapa, kapan, mengapa.
package struct VersiKalender: Sendable, Equatable {
  package let versi: Int
  package let waktu: Date
  package let alasan: String
  /// Empty when the system itself made it.
  package let nama: String
  /// When everything promised by the calendar had been counted again; nil while that is not done.
  package let dihitung: Date?
  /// How many letters got a later date by it.
  package let tenggatBerubah: Int
}

extension VersiKalender: RowDecodable {
  package init(row: Row) throws {
    self.init(
      versi: try row["versi"], waktu: try row["waktu"], alasan: try row["alasan"], nama: try row["nama"],
      dihitung: try row["dihitung"], tenggatBerubah: try row["tenggat_berubah"])
  }
}

extension Tx {
  /// The versions of the calendar, the latest first; `sebelum` is the last of the page before.
  package func riwayatKalender(sebelum: Int? = nil, batas: Int = 50) throws -> [VersiKalender] {
    try riwayatKalender(
      sebelum.map { "v.versi < \($0)" } ?? "1 = 1", urut: "v.versi DESC", batas: batas)
  }

  /// One version; nil when there is none of that number.
  package func versi(kalender versi: Int) throws -> VersiKalender? {
    try riwayatKalender("v.versi = \(versi)", urut: "v.versi", batas: 1).first
  }

  func riwayatKalender(_ syarat: SQL, urut: SQL, batas: Int) throws -> [VersiKalender] {
    try all(
      """
      SELECT v.versi, v.waktu, v.alasan, COALESCE(o.nama, '') AS nama, v.dihitung, v.tenggat_berubah
      FROM kalender_versi v
      LEFT JOIN orang o ON o.id = v.oleh
      WHERE \(syarat)
      ORDER BY \(urut)
      LIMIT \(batas)
      """)
  }

  /// Opens a new version; what is added and revoked in this transaction belongs to it.
  func versiBaru(alasan: String, oleh: Pelaku?, pada waktu: Date) throws -> Int {
    guard !alasan.allSatisfy(\.isWhitespace) else { throw KalenderError.alasanWajib }
    let versi = (try value("SELECT MAX(versi) FROM kalender_versi", as: Int.self) ?? 0) + 1
    try run(
      """
      INSERT INTO kalender_versi (versi, stempel, waktu, oleh, alasan)
      VALUES (\(versi), \(key(VersiKalender.self)), \(waktu), \(oleh?.orang), \(alasan))
      """)
    let kunci = Key<VersiKalender>(rawValue: Int64(versi))
    if let oleh {
      try catat("kalender.diubah", "kalender_versi", kunci, oleh: oleh, keterangan: alasan, pada: waktu)
    } else {
      try catat(
        Catatan(
          waktu: waktu, peristiwa: "kalender.diubah", objekJenis: "kalender_versi", objek: kunci.rawValue,
          keterangan: alasan))
    }
    try notify("kalender", String(versi))
    return versi
  }
}
