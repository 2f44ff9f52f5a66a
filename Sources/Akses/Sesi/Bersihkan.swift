import Database
import Foundation

extension Akses {
  /// Forgets what has no use any more: sessions that ended a month ago, logins that were never finished, attempts of
  /// the day before yesterday. The trail keeps what happened. To be done once a day.
  package func bersihkan() async throws {
    let now = now()
    let sebulan = now - 30 * 86_400
    try await db.write { tx in
      try tx.run("DELETE FROM sesi WHERE berakhir < \(sebulan)")
      try tx.run("DELETE FROM masuk_tertunda WHERE berakhir < \(now)")
      try tx.run("DELETE FROM percobaan_masuk WHERE diperbarui < \(now - 2 * 86_400)")
    }
  }
}
