import Akses
import Organisasi

extension Struktur {
  /// Whose numbers `pelaku` may see, without a name: besides `lingkupPenduduk`, who leads a village, a kecamatan or a unit
  /// in it those who live there, who leads another office or the regency everybody.
  func lingkupStatistik(_ pelaku: Pelaku) -> LingkupPenduduk {
    guard case .desa(var desa) = lingkupPenduduk(pelaku) else { return .semua }
    for tugas in pelaku.penugasan where tugas.jenis == .pimpinan || tugas.jenis == .wakil {
      guard let kantor = unit[tugas.kantor] else { continue }
      switch kantor.jenis {
      case .desa, .kelurahan: desa.insert(kantor.id)
      case .kecamatan: desa.formUnion(self.desa(di: kantor.id).map(\.id))
      default: return .semua
      }
    }
    return .desa(desa)
  }
}
