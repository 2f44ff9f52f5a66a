import Database
import Foundation

/// Satu berkas unggahan: what it is called and by whom it came. Its bytes lie in the `GudangBerkas`, stored once
/// however often the same bytes come, unless they are rahasia.
package struct Berkas: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Berkas>

  package let id: ID
  /// SHA-256 of the stored bytes in hexadecimal. Of a rahasia file these are the sealed ones, so that the hash tells
  /// nothing about the content.
  package let sidik: String
  /// Bytes, before sealing.
  package let ukuran: Int
  package let jenis: JenisBerkas
  /// The name it was uploaded with, cleaned, with the ending of its kind.
  package let nama: String
  /// The file's own key, sealed by the master key; nil unless it is rahasia.
  let kunci: [UInt8]?
  package let dibuat: Date
  /// The key of the person who brought it; nil for the system.
  package let oleh: Int64?

  package var rahasia: Bool { kunci != nil }
}

extension Berkas: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], sidik: try row["sidik"], ukuran: try row["ukuran"], jenis: try row["jenis"],
      nama: try row["nama"], kunci: try row["kunci"], dibuat: try row["dibuat"], oleh: try row["oleh"])
  }
}

/// Bytes that lie safely in the store, and wait for their row in the transaction of what they belong to.
package struct BerkasBaru: Sendable, Equatable {
  package let sidik: String
  package let ukuran: Int
  package let jenis: JenisBerkas
  package let nama: String
  let kunci: [UInt8]?
}
