import Akses
import Organisasi

extension Struktur {
  /// Whose data `pelaku` may see: an officer of a village its people, one of a kecamatan those of its villages, one of
  /// the Instansi Pelaksana (Dukcapil) and the protector of data everybody. Other offices keep no register: what they need
  /// of it they get by a grant of access, element by element (UU 24/2013 Pasal 79, Permendagri 102/2019).
  func lingkupPenduduk(_ pelaku: Pelaku) -> LingkupPenduduk {
    pelaku.adalah(.pelindungData) ? .semua : lingkup(pelaku, .kependudukan)
  }

  /// The villages for which he was given that role.
  func lingkup(_ pelaku: Pelaku, _ sebagai: Peran) -> LingkupPenduduk {
    var desa: Set<UnitKerja.ID> = []
    for peran in pelaku.peran where peran.peran == sebagai {
      guard let unit = peran.unit.flatMap({ self.unit[$0] }) else { continue }
      switch unit.jenis {
      case .desa, .kelurahan: desa.insert(unit.id)
      case .kecamatan: desa.formUnion(self.desa(di: unit.id).map(\.id))
      default: if melaksanakan(.kependudukan, unit.id) { return .semua }
      }
    }
    return .desa(desa)
  }

  /// The villages below a unit, in list order.
  func desa(di unit: UnitKerja.ID) -> [UnitKerja] {
    keturunan(dari: unit).filter(\.isDesa).sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
  }

  /// The villages of `lingkup`, in list order.
  func desa(_ lingkup: LingkupPenduduk) -> [UnitKerja] {
    unit.values.filter { $0.isDesa && $0.bubar == nil && lingkup.memuat($0.id) }
      .sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
  }

  /// `Desa Keden, Kecamatan Kalijambe`
  func sebutanDesa(_ id: UnitKerja.ID) -> String {
    guard let desa = unit[id] else { return "" }
    return [desa.nama, desa.induk.flatMap { unit[$0]?.nama }].compactMap(\.self).joined(separator: ", ")
  }
}

extension UnitKerja {
  var isDesa: Bool { jenis == .desa || jenis == .kelurahan }
}

extension Pelaku {
  /// Whoever may open the name of a mother with a reason; the protector of data only sees that there is one.
  var hakNamaIbu: HakNamaIbu { adalah(.kependudukan) ? .boleh : .tidak }

  /// Elements that are a person's shame, or of his health (UU 24/2013 Pasal 84 and 85), are shown only to who keeps the
  /// register of the whole regency and to the protector of data.
  func bolehLihatKhusus(_ struktur: Struktur) -> Bool { struktur.lingkupPenduduk(self) == .semua }
}
