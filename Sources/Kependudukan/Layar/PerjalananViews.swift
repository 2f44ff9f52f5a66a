import Bahasa
import Web

/// Whether who reads may take events back.
enum HakBatal { case boleh, tidak }

/// What happened to a person or a family, newest first, and the way to take the last event in force back.
func perjalanan(_ peristiwa: [Peristiwa], pembatalan: HakBatal) -> HTML {
  """
  \(peristiwa.isEmpty ? nil : story(peristiwa.map(\.langkah), title: "Peristiwa"))\(pembatalan == .boleh ? tombolBatal(peristiwa) : nil)
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
  var langkah: StoryStep {
    StoryStep(
      jenis.nama, position: dasar.teks.isEmpty ? nil : dasar.teks, time: tanggal.teks,
      note: dibatalkanOleh == nil ? nil : "Sudah dibatalkan", state: dibatalkanOleh == nil ? .done : .refused)
  }
}
