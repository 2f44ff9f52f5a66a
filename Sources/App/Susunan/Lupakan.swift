import Database
import Foundation
import Pemberitahuan
import Tugas

extension Database {
  /// Forgets ended jobs after 30 days and read notices after 90, a thousand at a time so that nobody waits.
  func lupakanYangLama(pada waktu: Date) async throws {
    let (sebulan, triwulan) = (waktu - 30 * 86_400, waktu - 90 * 86_400)
    while try await write({ tx in try tx.lupakanTugas(sebelum: sebulan) }) == 1000 {}
    while try await write({ tx in try tx.lupakanPemberitahuan(sebelum: triwulan) }) == 1000 {}
  }
}
