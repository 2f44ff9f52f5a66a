import Database
import Foundation
import Organisasi

/// An application as it stands now. How it came there is in its events.
package struct Permohonan: Sendable, Identifiable, Equatable {
  package typealias ID = Key<Permohonan>

  /// How it came in.
  package enum Saluran: String, Sendable, CaseIterable, SQLCodable {
    /// By the applicant himself, on the net.
    case daring
    /// At a counter, of the one door or of a kecamatan.
    case loket
  }

  package let id: ID
  /// What anybody may know it by: `7K3M-92QX`.
  package let kode: String
  /// The fingerprint of what only the applicant knows.
  package let kunci: [UInt8]
  package let layanan: String
  package let versi: Int
  /// The office that answers for it: the agency, or the kecamatan it is delegated to.
  package let kantor: UnitKerja.ID
  package let penandatangan: Delegasi.Penandatangan
  package let saluran: Saluran
  /// What anybody may see of the form, by field.
  package var isian: [String: String]
  /// The rest of the form, sealed.
  package var rahasia: [UInt8]
  /// The blind index of the applicant's NIK; nil for who has none.
  package let pemohon: [UInt8]?
  package let bahasa: String
  /// The code of the stage in which it is.
  package var tahap: String
  /// Whose clock runs there.
  package var jam: Tahap.Jam
  /// Since when it is there.
  package var sejak: Date
  package let diterima: Date
  /// By when it is promised, as of the last event.
  package var tenggat: Date
  /// When it ended, and as what; nil while it runs.
  package var selesai: Date?
  package var hasil: Tahap.Tugas?
  /// How long offices had it, in minutes of office time, as of the last event.
  package var menitKantor: Int
  /// How many events it has; changes with each.
  package var langkah: Int
}

extension Tahap.Jam: SQLCodable {}
extension Tahap.Tugas: SQLCodable {}
extension Delegasi.Penandatangan: SQLCodable {}
extension Transisi.Arah: SQLCodable {}
extension PeranAlur: SQLCodable {}
