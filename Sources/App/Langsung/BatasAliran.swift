import Synchronization

/// How many streams of live events one session, or one address, holds open at once. A browser has one for each page
/// that shows; those of pages left behind are noticed only when something is written to them. So nobody is refused:
/// one too many ends the oldest.
final class BatasAliran: Sendable {
  private struct Satu: Sendable {
    let nomor: Int
    let akhiri: @Sendable () -> Void
  }

  private struct Keadaan {
    var nomor = 0
    var terbuka: [String: [Satu]] = [:]
  }

  private let paling: Int
  private let keadaan = Mutex(Keadaan())

  init(_ paling: Int) { self.paling = paling }

  /// - Returns: what `lepas` is told once the stream has ended.
  func masuk(_ siapa: String, akhiri: @escaping @Sendable () -> Void) -> Int {
    let (nomor, tertua) = keadaan.withLock { keadaan in
      keadaan.nomor += 1
      var daftar = keadaan.terbuka[siapa, default: []] + [Satu(nomor: keadaan.nomor, akhiri: akhiri)]
      let tertua = daftar.count > paling ? daftar.removeFirst() : nil
      keadaan.terbuka[siapa] = daftar
      return (keadaan.nomor, tertua)
    }
    tertua?.akhiri()
    return nomor
  }

  func lepas(_ siapa: String, _ nomor: Int) {
    keadaan.withLock { keadaan in
      let sisa = keadaan.terbuka[siapa, default: []].filter { $0.nomor != nomor }
      keadaan.terbuka[siapa] = sisa.isEmpty ? nil : sisa
    }
  }
}
