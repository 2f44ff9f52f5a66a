import Database

/// How sure a piece of calendar data is. What is not `pasti` is said so wherever it decides something.
package enum Kepastian: String, Sendable, CaseIterable, SQLCodable {
  case pasti
  /// Announced, but a later decision (sidang isbat, an amended SKB) may move it.
  case dapatBergeser = "dapat_bergeser"
  /// Believed, but not yet read in the text of the regulation.
  case belumDipastikan = "belum_dipastikan"

  package var nama: String {
    switch self {
    case .pasti: "Pasti"
    case .dapatBergeser: "Dapat bergeser"
    case .belumDipastikan: "Belum dipastikan"
    }
  }
}
