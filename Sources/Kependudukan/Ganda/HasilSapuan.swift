/// What a sweep of the whole register brought.
package struct HasilSapuan: Sendable, Equatable {
  package var orang = 0
  /// Above the threshold, with at least one who lives here.
  package var pasangan = 0
  package var baru = 0
  /// Decided before, and asked again because what was decided about has changed.
  package var dibukaLagi = 0
  package var tetapBerbeda = 0
  /// Waited, and are no longer likely.
  package var gugur = 0
}

/// What a sweep is doing.
package enum LangkahSapuan: String, Sendable {
  case membaca, membandingkan, mencatat

  package var sebutan: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension HasilSapuan {
  mutating func tambah(_ lain: HasilSapuan) {
    pasangan += lain.pasangan
    baru += lain.baru
    dibukaLagi += lain.dibukaLagi
    tetapBerbeda += lain.tetapBerbeda
  }
}
