import Foundation
import Synchronization

/// A clock that goes when it is told to.
final class Jam: Sendable {
  /// Senin, 23 November 2026 pukul 09.00 WIB.
  static let senin = Date(timeIntervalSince1970: 1_795_399_200)
  private let saat = Mutex(senin)

  var kini: Date { saat.withLock { $0 } }
  func maju(_ detik: TimeInterval) { saat.withLock { $0 += detik } }
  func maju(hari: Int) { maju(Double(hari) * 86_400) }
}
