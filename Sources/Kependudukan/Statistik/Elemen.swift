import Database

/// By what residents are counted.
package enum Elemen: String, Sendable, CaseIterable, SQLCodable {
  /// Whole years on the day of the count.
  case umur
  case agama, pendidikan, pekerjaan
  case statusKawin = "status_kawin"
  case golonganDarah = "golongan_darah"
  case kewarganegaraan
  /// 1 are the heads, and so the families.
  case shdk

  package var nama: String {
    switch self {
    case .umur: "Umur"
    case .agama: "Agama"
    case .pendidikan: "Pendidikan"
    case .pekerjaan: "Pekerjaan"
    case .statusKawin: "Status kawin"
    case .golonganDarah: "Golongan darah"
    case .kewarganegaraan: "Kewarganegaraan"
    case .shdk: "Hubungan keluarga"
    }
  }

  /// The code table that names its codes; nil for ages.
  var tabel: KodePenduduk.Tabel? {
    switch self {
    case .umur: nil
    case .agama: .agama
    case .pendidikan: .pendidikan
    case .pekerjaan: .pekerjaan
    case .statusKawin: .statusKawin
    case .golonganDarah: .golonganDarah
    case .kewarganegaraan: .kewarganegaraan
    case .shdk: .shdk
    }
  }
}
