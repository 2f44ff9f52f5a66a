import Database
import Foundation

/// A kind of job and what it carries. Declared once by the module that handles it:
///
///     extension JenisTugas where Muatan == KirimSurel {
///       package static var kirimSurel: Self { Self("surel") }
///     }
package struct JenisTugas<Muatan: Codable & Sendable>: Sendable {
  package let nama: String
  /// How often a job of this kind is begun before it is set aside.
  package let batas: Int

  package init(_ nama: String, batas: Int = 10) {
    self.nama = nama
    self.batas = batas
  }
}

/// The payload of jobs that say everything by their kind.
package struct TanpaMuatan: Codable, Sendable, Equatable {
  package init() {}
}

/// What a handler throws to say what is to become of its job. Any other error means: try again later.
package enum KegagalanTugas: Error, Equatable {
  /// Trying again cannot help: set it aside at once.
  case tetap(String)
  /// Begin again at `sampai`; this try still counts.
  case tunda(sampai: Date, String)
}
