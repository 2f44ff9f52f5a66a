import Database

package enum JenisKelamin: String, Sendable, CaseIterable, SQLCodable, Codable {
  case lakiLaki = "L"
  case perempuan = "P"

  /// 1 and 2, as SIAK and OpenSID write it.
  package init?(kode: Int) {
    guard let kelamin = [1: Self.lakiLaki, 2: .perempuan][kode] else { return nil }
    self = kelamin
  }

  /// From `1`, `L`, `LK`, `Laki-laki`, `2`, `P`, `Pr`, `Perempuan`, `Wanita`.
  package init?(tulisan: String) {
    switch tulisan.uppercased().filter({ $0.isLetter || $0.isNumber }) {
    case "1", "L", "LK", "LAKILAKI", "LAKI", "PRIA": self = .lakiLaki
    case "2", "P", "PR", "PEREMPUAN", "WANITA": self = .perempuan
    default: return nil
    }
  }

  package var kode: Int { self == .lakiLaki ? 1 : 2 }
  package var nama: String { self == .lakiLaki ? "Laki-laki" : "Perempuan" }
}
