import Jejak

extension KamusPeristiwa {
  /// What is written to the trail about reports of illegal levies: who read and answered them, never who wrote them.
  package static let pungli: KamusPeristiwa = [
    "pungli.dibuka": "membuka laporan pungli",
    "pungli.dijawab": "menjawab laporan pungli",
  ]
}
