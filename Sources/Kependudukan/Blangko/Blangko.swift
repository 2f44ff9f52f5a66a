import Database
import Organisasi

/// One blank card of the ministry.
package struct Blangko: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<Blangko>

  package let id: ID
  package let seri: String
  /// Where it lies; while it is on its way, where it came from.
  package let loket: UnitKerja.ID
  package let status: Status

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case tersedia, dikirim, terpakai, rusak, kembali, hilang

    package var nama: String {
      switch self {
      case .tersedia: "Tersedia"
      case .dikirim: "Dalam perjalanan"
      case .terpakai: "Menjadi KTP"
      case .rusak: "Rusak"
      case .kembali: "Dikembalikan"
      case .hilang: "Hilang"
      }
    }
  }

  package init(row: Row) throws {
    id = try row["id"]
    seri = try row["seri"]
    loket = try row["loket"]
    status = try row["status"]
  }
}

/// What happens to blanks. The sum over a counter is what lies there.
package enum JenisMutasi: String, Sendable, CaseIterable, SQLCodable {
  case terima, kirim, sampai, tarik, pakai, rusak, kembali, hilang, temu

  /// What it does to the stock of the counter, for a blank that was in stock before or is after.
  var selisih: Int {
    switch self {
    case .terima, .sampai, .tarik, .temu: 1
    case .kirim, .pakai, .rusak, .kembali, .hilang: -1
    }
  }
}
