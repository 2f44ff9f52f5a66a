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
}

extension VersiKalender: RowDecodable {
  package init(row: Row) throws {
    self.init(
      versi: try row["versi"], waktu: try row["waktu"], alasan: try row["alasan"], nama: try row["nama"])
  }
}

extension Tx {
  /// The versions of the calendar, the latest first; `sebelum` is the last of the page before.
  package func riwayatKalender(sebelum: Int? = nil, batas: Int = 50) throws -> [VersiKalender] {
    let syarat: SQL = sebelum.map { "WHERE v.versi < \($0)" } ?? ""
    return try all(
      """
      SELECT v.versi, v.waktu, v.alasan, COALESCE(o.nama, '') AS nama
      FROM kalender_versi v
      LEFT JOIN orang o ON o.id = v.oleh
      \(syarat)
      ORDER BY v.versi DESC
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
