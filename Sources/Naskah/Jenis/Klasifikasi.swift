import Bahasa
import Database

/// Kode klasifikasi arsip (Permendagri 83/2022).
package struct Klasifikasi: Sendable, Equatable, RowDecodable {
  package let kode: String
  package let nama: String
  /// How sure the title is; empty when sure.
  package let mutu: String

  package init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    mutu = try row["mutu"]
  }
}

extension Tx {
  package func klasifikasi() throws -> [Klasifikasi] {
    try all("SELECT kode, nama, mutu FROM klasifikasi WHERE aktif = 1 ORDER BY kode")
  }

  package func adaKlasifikasi(_ kode: String) throws -> Bool {
    try exists("SELECT 1 FROM klasifikasi WHERE kode = \(kode) AND aktif = 1")
  }
}
