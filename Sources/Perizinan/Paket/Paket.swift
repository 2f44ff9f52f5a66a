import Database
import Foundation

/// Several services applied for in one sitting. Each is an application of its own; this is what joins them.
package struct Paket: Sendable, Identifiable {
  package typealias ID = Key<Paket>

  package let id: ID
  /// What anybody may know it by, of the form of an application's.
  package let kode: String
  let kunci: [UInt8]
  /// The occasion, by code of `PeristiwaHidup`.
  package let peristiwa: String
  package let bahasa: String
  let diubah: Date
  /// Nil while it is being written.
  package let dikirim: Date?

  /// How many services go together.
  static let banyak = 2...8
}

extension Paket: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kode: try row["kode"], kunci: try row["kunci"], peristiwa: try row["peristiwa"],
      bahasa: try row["bahasa"], diubah: try row["diubah"], dikirim: try row["dikirim"])
  }
}
