/// What somebody looks at a person's data for. Asked before the first look, kept with every line of the trail.
enum Keperluan: String, CaseIterable {
  case layanan, pemutakhiran, surat, pengaduan, pemeriksaan, permintaan

  var nama: String {
    switch self {
    case .layanan: "Pelayanan di loket"
    case .pemutakhiran: "Pemutakhiran data"
    case .surat: "Pembuatan surat"
    case .pengaduan: "Menindaklanjuti aduan"
    case .pemeriksaan: "Pemeriksaan data"
    case .permintaan: "Permintaan pemilik data"
    }
  }
}
