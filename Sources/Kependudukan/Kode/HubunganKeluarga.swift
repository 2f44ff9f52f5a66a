import Database

/// Status hubungan dalam keluarga (SHDK): what a member is to the head.
package enum HubunganKeluarga: Int, Sendable, CaseIterable, SQLCodable, Codable {
  case kepalaKeluarga = 1
  case suami, istri, anak, menantu, cucu, orangTua, mertua, familiLain, pembantu, lainnya

  package var nama: String {
    switch self {
    case .kepalaKeluarga: "Kepala keluarga"
    case .suami: "Suami"
    case .istri: "Istri"
    case .anak: "Anak"
    case .menantu: "Menantu"
    case .cucu: "Cucu"
    case .orangTua: "Orang tua"
    case .mertua: "Mertua"
    case .familiLain: "Famili lain"
    case .pembantu: "Pembantu"
    case .lainnya: "Lainnya"
    }
  }
}
