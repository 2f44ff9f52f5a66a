import Bahasa
import Database
import Organisasi

extension Struktur {
  /// The offices whose letters `pelaku` may see: villages and registry of his role, and the village that he leads or
  /// helps to lead.
  func kantorSurat(_ pelaku: Pelaku) -> [UnitKerja.ID] {
    var kantor = Set(desa(lingkupPenduduk(pelaku)).map(\.id))
    for penugasan in pelaku.penugasan where penugasan.jenis == .pimpinan || penugasan.jenis == .sekretaris {
      if unit[penugasan.unit]?.isDesa == true || penugasan.unit == dukcapil?.id {
        kantor.insert(penugasan.unit)
      }
    }
    if let dukcapil, pelaku.adalah(.kependudukan, di: dukcapil.id) { kantor.insert(dukcapil.id) }
    return kantor.sorted()
  }

  /// The civil registry.
  var dukcapil: UnitKerja? { pelaksana(.kependudukan) }

  func penerbit(_ layanan: LayananSurat, _ desa: UnitKerja.ID) -> UnitKerja.ID? {
    layanan.penerbit == .desa ? desa : dukcapil?.id
  }
}
