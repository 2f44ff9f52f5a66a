import Organisasi

/// One of the two, with the family.
struct BerkasKawin {
  let orang: Penduduk
  let kk: KartuKeluarga
  let semua: [Penduduk]
  let struktur: Struktur

  var pasangan: Penduduk? { semua.pasangan(dari: orang) }

  /// Who is asked about: of a divorce all, of a marriage those who may go along.
  func anggota(_ jenis: JenisKawin) -> [Penduduk] {
    jenis == .perceraian ? semua : semua.filter { $0.id != orang.id }
  }
}

extension [Penduduk] {
  /// The spouse among the members of one card: the head of who is suami or istri, or the other way round.
  func pasangan(dari orang: Penduduk) -> Penduduk? {
    let kepala = first { $0.biodata.shdk == .kepalaKeluarga }
    switch orang.biodata.shdk {
    case .suami, .istri: return kepala
    case .kepalaKeluarga:
      let calon = filter { [.suami, .istri].contains($0.biodata.shdk) }
      return calon.count == 1 ? calon[0] : nil
    default: return nil
    }
  }
}
