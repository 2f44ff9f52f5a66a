import Database
import Foundation
import LogPublik
import Pemberitahuan
import Perizinan
import Tugas

extension Database {
  /// Forgets ended jobs and applications left unwritten after 30 days, read notices after 90, each many at a time so that
  /// nobody waits; and after a week all checkpoints of a day but the last.
  func lupakanYangLama(pada waktu: Date) async throws {
    let (sebulan, triwulan) = (waktu - 30 * 86_400, waktu - 90 * 86_400)
    while try await write({ tx in try tx.lupakanTugas(sebelum: sebulan) }) == 1000 {}
    while try await write({ tx in try tx.lupakanPemberitahuan(sebelum: triwulan) }) == 1000 {}
    while try await write({ tx in try tx.lupakanDraf(pada: waktu) }) == 100 {}
    try await write { tx in try tx.jarangkanKepala(sebelum: waktu - 7 * 86_400) }
  }
}
