import Jejak

extension KamusPeristiwa {
  /// What is written to the trail about the public log.
  package static let logPublik: KamusPeristiwa = [
    "saksi_log.ditambahkan": "menambahkan saksi log publik",
    "saksi_log.dihentikan": "menghentikan saksi log publik",
  ]
}
