import Database
import Organisasi

/// A counter where cards are made: at Dukcapil or at a kecamatan. Its key is that of its unit.
package struct Loket: Sendable, Equatable, Identifiable {
  package let id: UnitKerja.ID
  package let nama: String
  /// Receives the blanks of the ministry and gives them to the others.
  package let pusat: Bool
  /// The address of its card printer (IPP); empty while cards are printed by hand from the PDF.
  package let pencetak: String
  package let aktif: Bool

  package init(id: UnitKerja.ID, nama: String, pusat: Bool = false, pencetak: String = "", aktif: Bool = true)
  {
    self.id = id
    self.nama = nama
    self.pusat = pusat
    self.pencetak = pencetak
    self.aktif = aktif
  }
}

/// The four roles of a counter, each given to people per counter and for a time.
package enum TugasLoket: String, Sendable, CaseIterable, SQLCodable {
  /// Front desk: takes requests up to the signature.
  case terima
  /// Verifier: approves, returns, refuses.
  case setujui
  /// Prints, and keeps the blanks.
  case cetak
  /// Hands cards over.
  case serah

  package var nama: String {
    switch self {
    case .terima: "Petugas depan"
    case .setujui: "Verifikator"
    case .cetak: "Pencetak dan pemegang blangko"
    case .serah: "Penyerah KTP"
    }
  }
}

extension Loket: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["unit"], nama: try row["nama"], pusat: try row["pusat"], pencetak: try row["pencetak"],
      aktif: try row["aktif"])
  }
}
