import Synchronization

/// One line of the policy table.
package struct RuteTercatat: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let metode: String
  package let jalur: String
  package let izin: Izin

  package var description: String {
    let awal = metode.padding(6) + " " + jalur
    return awal.padding(64) + " " + izin.rawValue
  }

  package static func < (kiri: Self, kanan: Self) -> Bool {
    (kiri.jalur, kiri.metode) < (kanan.jalur, kanan.metode)
  }
}

/// The policy table: every route with who may reach it, as registered.
package final class Kebijakan: Sendable {
  private let isi = Mutex<[RuteTercatat]>([])

  package init() {}

  package var rute: [RuteTercatat] { isi.withLock { $0 }.sorted() }

  /// The table as text, sorted, one route a line: committed to the repository, so that a review sees what changed.
  package var teks: String { rute.map { $0.description + "\n" }.joined() }

  func catat(_ rute: RuteTercatat) { isi.withLock { $0.append(rute) } }
}

extension String {
  fileprivate func padding(_ lebar: Int) -> String {
    self + String(repeating: " ", count: max(0, lebar - count))
  }
}
