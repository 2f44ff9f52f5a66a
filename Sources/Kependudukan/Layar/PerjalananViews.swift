import Bahasa
import Web

/// Whether who reads may take events back.
enum HakBatal { case boleh, tidak }

/// What happened to a person or a family, newest first, and the way to take the last event in force back.
func perjalanan(
  _ peristiwa: [Peristiwa], peran: [Peristiwa.ID: PeranPeristiwa] = [:], _ kode: KodePenduduk,
  khusus: HakKhusus, pembatalan: HakBatal
) -> HTML {
  """
  \(peristiwa.isEmpty ? nil : story(peristiwa.map { $0.langkah(sebagai: peran[$0.id], $0.rincian.teks(kode, khusus: khusus)) }, title: "Peristiwa"))\(pembatalan == .boleh ? tombolBatal(peristiwa) : nil)
  """
}

private func tombolBatal(_ peristiwa: [Peristiwa]) -> HTML? {
  guard
    let akhir = peristiwa.first(where: {
      $0.dibatalkanOleh == nil && $0.jenis != .pembatalan && $0.jenis != .impor
    })
  else { return nil }
  return linkButton(
    "Batalkan \(akhir.jenis.nama.lowercased())", href: RutePenduduk.pembatalan(akhir.id), kind: .quiet,
    icon: .clockHistory)
}

extension Peristiwa {
  var langkah: StoryStep { langkah(sebagai: nil, []) }

  func langkah(sebagai peran: PeranPeristiwa?, _ rincian: [String]) -> StoryStep {
    let catatan = (dibatalkanOleh == nil ? [] : ["Sudah dibatalkan"]) + rincian
    return StoryStep(
      sebutan(sebagai: peran), position: dasar.teks.isEmpty ? nil : dasar.teks, time: tanggal.teks,
      note: catatan.isEmpty ? nil : catatan.joined(separator: "; "),
      state: dibatalkanOleh == nil ? .done : .refused)
  }

  /// A death stands in the history of others too.
  func sebutan(sebagai peran: PeranPeristiwa?) -> String {
    switch (jenis, peran) {
    case (.mati, .suami): "Kematian istri"
    case (.mati, .istri): "Kematian suami"
    case (.mati, .anggota), (.mati, .kepala): "Kematian anggota keluarga"
    default: jenis.nama
    }
  }
}
