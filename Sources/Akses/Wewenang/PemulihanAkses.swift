import Database
import Foundation
import Organisasi

/// Pemulihan akses: an administrator gave somebody a way into his account, by a password or without the second factor.
package struct PemulihanAkses: Sendable, Equatable, RowDecodable {
  package enum Cara: String, Sendable, SQLCodable {
    case sandi
    case duaLangkah = "dua_langkah"

    package var kalimat: String {
      switch self {
      case .sandi: "Kata sandi akunnya diterbitkan"
      case .duaLangkah: "Verifikasi dua langkahnya dilepas"
      }
    }
  }

  package let cara: Cara
  /// Nil for the operator at the terminal of the server.
  package let oleh: Orang.ID?
  package let waktu: Date

  package init(row: Row) throws {
    cara = try row["cara"]
    oleh = try row["oleh"]
    waktu = try row["waktu"]
  }
}

extension Tx {
  func catatPemulihan(_ cara: PemulihanAkses.Cara, _ akun: Akun.ID, oleh orang: Orang.ID?, pada waktu: Date)
    throws
  {
    try run(
      """
      INSERT INTO pemulihan_akses (id, akun, cara, oleh, waktu)
      VALUES (\(key(PemulihanAkses.self)), \(akun), \(cara), \(orang), \(waktu))
      """)
  }

  /// What administrators did to the account of this person since then, newest first.
  package func pemulihanAkses(_ orang: Orang.ID, sejak: Date) throws -> [PemulihanAkses] {
    try all(
      """
      SELECT p.cara, p.oleh, p.waktu
      FROM pemulihan_akses p
      JOIN akun a ON a.id = p.akun
      WHERE a.orang = \(orang) AND p.waktu > \(sejak)
      ORDER BY p.waktu DESC, p.id DESC
      """)
  }
}
