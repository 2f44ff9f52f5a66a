import Database
import Foundation
import Transparency

/// One entry: what happened, as the bytes that its commitment was made of.
package struct EntriLog: Sendable, Equatable {
  package typealias ID = Key<EntriLog>

  package let id: ID
  /// What `objek` is the key of: `permohonan`, `naskah`.
  package let jenis: String
  package let objek: Int64
  /// The content exactly as it was committed to. No personal data, but it may lead to somebody together with `objek`.
  package let isi: [UInt8]
  /// Nil once it was destroyed: then nobody can show any more what the commitment was made of.
  let garam: [UInt8]?
  /// What stands in the log.
  package let komitmen: [UInt8]
  /// The place in the log, from 0; nil for up to a second after it was written.
  package let nomor: Int?
  package let dibuat: Date

  /// Content and salt, for who may know them.
  package var pembuka: CommitmentOpening? { garam.flatMap { CommitmentOpening(salt: $0, content: isi) } }

  /// Under which its holder fetches receipt and opening; nil once the salt was destroyed.
  package var kode: KodeBukti? { garam.map { KodeBukti(id, garam: $0) } }
}

extension EntriLog: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], jenis: try row["jenis"], objek: try row["objek"], isi: try row["isi"],
      garam: try row["garam"], komitmen: try row["komitmen"], nomor: try row["nomor"],
      dibuat: try row["dibuat"])
  }
}
