import Bahasa
import Web

/// Whether who reads may take events back.
enum HakBatal { case boleh, tidak }

/// What happened to a person or a family, newest first, and the way to take the last event in force back.
func perjalanan(
  _ peristiwa: [Peristiwa], peran: [Peristiwa.ID: PeranPeristiwa] = [:], pembatalan: HakBatal
) -> HTML {
  """
  \(peristiwa.isEmpty ? nil : story(peristiwa.map { $0.langkah(sebagai: peran[$0.id]) }, title: "Peristiwa"))\(pembatalan == .boleh ? tombolBatal(peristiwa) : nil)
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
  func langkah(sebagai peran: PeranPeristiwa?) -> StoryStep {
    StoryStep(
      sebutan(sebagai: peran), position: dasar.teks.isEmpty ? nil : dasar.teks, time: tanggal.teks,
      note: dibatalkanOleh == nil ? nil : "Sudah dibatalkan", state: dibatalkanOleh == nil ? .done : .refused)
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
