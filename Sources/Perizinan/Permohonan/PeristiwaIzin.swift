import Database
import Foundation
import Organisasi

/// Something that happened to an application. Names and positions are those of that moment.
package struct PeristiwaIzin: Sendable, Equatable {
  /// The act that begins an application.
  package static let diajukan = "ajukan"

  package let urut: Int
  package let waktu: Date
  /// The act, as the definition calls it; `ajukan` for the first.
  package let tindakan: String
  package let arah: Transisi.Arah
  /// Empty for the first.
  package let dari: String
  /// The stage in which it is now: the same one while others who are asked have not answered.
  package let ke: String
  /// Which of those who are asked side by side; empty where nobody is.
  package let cabang: String
  package let jam: Tahap.Jam
  /// Nil for the applicant and for the system.
  package let orang: Orang.ID?
  package let nama: String
  package let jabatan: String
  /// Why it was returned, refused or ended, in words for the applicant.
  package let alasan: String
}

extension PeristiwaIzin: RowDecodable {
  package init(row: Row) throws {
    self.init(
      urut: try row["urut"], waktu: try row["waktu"], tindakan: try row["tindakan"], arah: try row["arah"],
      dari: try row["dari"], ke: try row["ke"], cabang: try row["cabang"], jam: try row["jam"],
      orang: try row["orang"], nama: try row["nama"], jabatan: try row["jabatan"], alasan: try row["alasan"])
  }
}
