import Jejak

extension KamusPeristiwa {
  /// What the lines of the trail about permits mean.
  package static let perizinan: KamusPeristiwa = [
    "permohonan.dilihat": "melihat permohonan izin",
    "permohonan.ditugaskan": "menugaskan permohonan izin",
    "retribusi.dicatat_loket": "mencatat pembayaran retribusi di loket bank",
    "perizinan.petugas": "menetapkan petugas perizinan",
  ]
}
