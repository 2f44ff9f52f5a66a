import Database

package enum Kewarganegaraan: Int, Sendable, CaseIterable, SQLCodable, Codable {
  case wni = 1
  case wna
  /// A child with two until it chooses (UU 12/2006 Pasal 6).
  case ganda

  package var nama: String {
    switch self {
    case .wni: "WNI"
    case .wna: "WNA"
    case .ganda: "Dua kewarganegaraan"
    }
  }
}
