import Bahasa
import Synchronization

/// How many streams of live events one session, or one address, holds open at once: a browser has one for each tab,
/// and who opens hundreds holds connections that others need.
final class BatasAliran: Sendable {
  private let paling: Int
  private let terbuka = Mutex<[String: Int]>([:])

  init(_ paling: Int) { self.paling = paling }

  /// - Throws: `TerlaluBanyakAliran`. Who gets in calls `lepas` once at the end.
  func masuk(_ siapa: String) throws(TerlaluBanyakAliran) {
    let boleh = terbuka.withLock { terbuka in
      guard terbuka[siapa, default: 0] < paling else { return false }
      terbuka[siapa, default: 0] += 1
      return true
    }
    guard boleh else { throw TerlaluBanyakAliran() }
  }

  func lepas(_ siapa: String) {
    terbuka.withLock { terbuka in
      let sisa = terbuka[siapa, default: 0] - 1
      terbuka[siapa] = sisa > 0 ? sisa : nil
    }
  }
}

struct TerlaluBanyakAliran: Refusal, Equatable {
  var reason: RefusalReason { .tooMany }
  var message: String { "Terlalu banyak halaman terbuka sekaligus. Tutup sebagian, lalu muat ulang." }
}
