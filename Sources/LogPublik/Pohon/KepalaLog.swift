import Database
import Foundation
import Transparency

/// A checkpoint that was published.
package struct KepalaLog: Sendable, Equatable {
  package let ukuran: Int
  package let akar: Hash
  package let waktu: Date
  /// The signed note, with the signatures of witnesses that came since.
  package let catatan: SignedNote
  /// How many witnesses signed it.
  package let saksi: Int
}

extension KepalaLog: RowDecodable {
  package init(row: Row) throws {
    guard let akar = Hash(try row["akar"] as [UInt8]) else { throw LogPublikError.rusak }
    self.init(
      ukuran: try row["ukuran"], akar: akar, waktu: try row["waktu"],
      catatan: try SignedNote(parsing: try row["catatan"]), saksi: try row["saksi"])
  }
}

/// What is stored contradicts itself: nothing may be signed over it.
package enum LogPublikError: Error, Equatable {
  /// A head that is none, or tiles that do not have the root of the newest head.
  case rusak
}
