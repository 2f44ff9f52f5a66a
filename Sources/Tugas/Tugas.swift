import Database
import Foundation

/// Pekerjaan yang dikerjakan di belakang layar: surel, segel, pengingat, panggilan ke sistem lain.
///
/// Written in the same transaction as its cause (outbox), run at least once by a `PelaksanaTugas`, tried again with
/// growing pauses, and set aside with its last error when nothing helps.
package struct Tugas: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Tugas>

  package let id: ID
  package let jenis: String
  /// JSON, as the handler of `jenis` reads it.
  package let muatan: String
  package let kunciTunggal: String?
  package let status: Status
  /// Not before this instant.
  package let jadwal: Date
  /// How often it was begun.
  package let percobaan: Int
  /// How often it is begun at most.
  package let batas: Int
  package let pekerja: String?
  /// Who works on it must say again that he lives before this instant.
  package let tenggatPekerja: Date?
  /// Why the last try failed; empty when none did.
  package let galat: String
  package let dibuat: Date
  package let selesai: Date?

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case antre, jalan, selesai
    /// Tried in vain: waits for a person.
    case mati
    /// Given up by a person, with a reason.
    case dibuang
  }
}

extension Tugas: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], jenis: try row["jenis"], muatan: try row["muatan"],
      kunciTunggal: try row["kunci_tunggal"], status: try row["status"], jadwal: try row["jadwal"],
      percobaan: try row["percobaan"], batas: try row["batas"], pekerja: try row["pekerja"],
      tenggatPekerja: try row["tenggat_pekerja"], galat: try row["galat"], dibuat: try row["dibuat"],
      selesai: try row["selesai"])
  }
}
