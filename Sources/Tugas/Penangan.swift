import Database
import Foundation

/// What one try of a job is given.
package struct KonteksTugas: Sendable {
  package let db: Database
  package let tugas: Tugas.ID
  /// 1 on the first try.
  package let percobaan: Int
  package let pekerja: String
  package let now: @Sendable () -> Date
}

/// Knows how to do the jobs of one kind.
package struct Penangan: Sendable {
  let jenis: String
  let serentak: Int
  let sewa: Duration
  let palingLama: Duration
  let kerjakan: @Sendable (String, KonteksTugas) async throws -> Void

  /// This process does `serentak` jobs of this kind at once. A job is held for `sewa` after a sign of life; another
  /// process takes it over afterwards. A try is cancelled after `palingLama` and counts as failed.
  ///
  /// `kerjakan` may run again for the same job, after a crash too: what it does outside of the database must bear
  /// repetition, what it does inside goes with `Tx.selesaikan`.
  package init<Muatan>(
    _ jenis: JenisTugas<Muatan>, serentak: Int = 4, sewa: Duration = .seconds(60),
    palingLama: Duration = .seconds(600),
    kerjakan: @escaping @Sendable (Muatan, KonteksTugas) async throws -> Void
  ) {
    self.jenis = jenis.nama
    self.serentak = serentak
    self.sewa = sewa
    self.palingLama = palingLama
    self.kerjakan = { teks, konteks in
      let muatan: Muatan
      do {
        muatan = try JSONDecoder().decode(Muatan.self, from: Data(teks.utf8))
      } catch {
        throw KegagalanTugas.tetap("muatan tidak terbaca: \(error)")
      }
      try await kerjakan(muatan, konteks)
    }
  }
}
