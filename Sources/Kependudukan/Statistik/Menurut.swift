import Bahasa

/// By what the page of statistics may be cut.
enum Menurut: String, CaseIterable {
  case umur, wilayah, agama, pendidikan, pekerjaan, kawin, darah, warga, keluarga

  var nama: String {
    switch self {
    case .umur: "Umur"
    case .wilayah: "Wilayah"
    case .agama: "Agama"
    case .pendidikan: "Pendidikan"
    case .pekerjaan: "Pekerjaan"
    case .kawin: "Status kawin"
    case .darah: "Golongan darah"
    case .warga: "Kewarganegaraan"
    case .keluarga: "Hubungan keluarga"
    }
  }

  /// Nil for the villages.
  var elemen: Elemen? {
    switch self {
    case .umur: .umur
    case .wilayah: nil
    case .agama: .agama
    case .pendidikan: .pendidikan
    case .pekerjaan: .pekerjaan
    case .kawin: .statusKawin
    case .darah: .golonganDarah
    case .warga: .kewarganegaraan
    case .keluarga: .shdk
    }
  }
}
