import Database
import Foundation

/// A KTP that was printed. Its key is that of the blank that it was printed on.
package struct Kartu: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Kartu>

  package let id: ID
  /// The serial number of the blank.
  package let seri: String
  package let permohonan: PermohonanKTP.ID
  package let penduduk: Penduduk.ID
  package let versiBiodata: Int
  package let status: Status
  package let dicetak: Date
  package let berakhir: Date?
  package let sebab: String

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case aktif
    /// Void, wherever it is.
    case dicabut
    /// Given back.
    case ditarik

    package var nama: String {
      switch self {
      case .aktif: "Berlaku"
      case .dicabut: "Dicabut"
      case .ditarik: "Ditarik"
      }
    }
  }
}

extension Kartu: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], seri: try row["seri"], permohonan: try row["permohonan"],
      penduduk: try row["penduduk"],
      versiBiodata: try row["versi_biodata"], status: try row["status"], dicetak: try row["dicetak"],
      berakhir: try row["berakhir"], sebab: try row["sebab"])
  }
}
