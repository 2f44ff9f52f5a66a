/// What divides a group that is too large: one of these the two records must share, too.
enum Penghalus: CaseIterable {
  case lahir, nama, ibu, wilayahTahun

  private func kunci(_ ini: Ringkas) -> UInt64 {
    switch self {
    case .lahir: campur(31, UInt64(ini.lahir.tahunAngka) << 32 | UInt64(ini.lahir.bulanHariTakBerurut))
    case .nama: campur(37, ini.nama)
    case .ibu: campur(41, ini.ibu)
    case .wilayahTahun: campur(43, UInt64(ini.wilayah) << 32 | UInt64(ini.lahir.tahunAngka))
    }
  }

  /// The parts of a group, each in the order of the records.
  func pisah(_ kelompok: [Ringkas], _ bantu: inout [UInt64]) -> [[Ringkas]] {
    var urutan = kelompok.indices.map { kunci(kelompok[$0]) & 0xffff_ffff_0000_0000 | UInt64($0) }
    urutkanAtas(&urutan, &bantu)
    var hasil: [[Ringkas]] = []
    var kini: [Ringkas] = []
    for (i, satu) in urutan.enumerated() {
      if i > 0, satu >> 32 != urutan[i - 1] >> 32 {
        hasil.append(kini)
        kini = []
      }
      kini.append(kelompok[Int(UInt32(truncatingIfNeeded: satu))])
    }
    hasil.append(kini)
    return hasil
  }
}
