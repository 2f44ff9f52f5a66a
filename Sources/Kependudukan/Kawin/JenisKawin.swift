import Database
import Web

/// The two forms.
enum JenisKawin: CaseIterable {
  case perkawinan, perceraian

  var rute: Route<Penduduk.ID> {
    switch self {
    case .perkawinan: RutePenduduk.perkawinan
    case .perceraian: RutePenduduk.perceraian
    }
  }
}
