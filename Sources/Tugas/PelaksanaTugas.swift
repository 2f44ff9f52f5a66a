import Database
import Foundation
import Logging
import ServiceLifecycle

/// Does the jobs of the kinds it knows, a bounded number at a time, until the process is asked to end.
/// Any number of processes may each run one on the same database.
package struct PelaksanaTugas: Service {
  /// Announced with `Tx.notify` when there may be something to do.
  static let saluran = "tugas"

  let db: Database
  let pekerja: String
  let penangan: [Penangan]
  let berkala: [TugasBerkala]
  let serentak: Int
  let masaAkhir: Duration
  let now: @Sendable () -> Date
  let acak: @Sendable () -> Double
  let logger: Logger
  let meja: MejaTugas

  /// `pekerja` names this process among those that share the database, different at each start. It does `serentak`
  /// jobs at once, of all kinds. Once the process is asked to end, running jobs may go on for `masaAkhir`; then they
  /// are given back. `acak` is chance between 0 and 1, for the pauses before another try.
  package init(
    db: Database, pekerja: String = UUID().uuidString, penangan: [Penangan], berkala: [TugasBerkala] = [],
    serentak: Int = 8, masaAkhir: Duration = .seconds(10), now: @escaping @Sendable () -> Date = { Date() },
    acak: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
    logger: Logger = Logger(label: "tugas")
  ) {
    self.db = db
    self.pekerja = pekerja
    self.penangan = penangan
    self.berkala = berkala
    self.serentak = serentak
    self.masaAkhir = masaAkhir
    self.now = now
    self.acak = acak
    self.logger = logger
    meja = MejaTugas(jenis: penangan.map(\.jenis))
  }

  package var metrik: MetrikTugas { meja.metrik }

  /// Works until the task is cancelled or a graceful shutdown begins; returns once nothing is in hand any more.
  package func run() async throws {
    let bel = Bel()
    let kabar = db.notifications()
    await withDiscardingTaskGroup { latar in
      latar.addTask {
        for await kabar in kabar where kabar.channel == Self.saluran || kabar == .missed { bel.bunyikan() }
      }
      latar.addTask { await perpanjangTerus() }
      bel.bunyikan()
      await withDiscardingTaskGroup { kerja in
        for await _ in bel.dering.cancelOnGracefulShutdown() {
          for (tugas, penangan) in await ambilDengarGalat() {
            kerja.addTask {
              await kerjakan(tugas, penangan)
              bel.bunyikan()
            }
          }
          let saat = await ronda()
          if bel.pasang(saat, now: now()) {
            latar.addTask { if await tidur(saat.timeIntervalSince(now())) { bel.bunyikan() } }
          }
        }
        await habiskan()
        kerja.cancelAll()
      }
      latar.cancelAll()
    }
  }

  private func ambilDengarGalat() async -> [(Tugas, Penangan)] {
    do {
      return try await ambil()
    } catch {
      logger.error("tugas tidak dapat diambil", metadata: ["galat": "\(error)"])
      return []
    }
  }

  /// Lets what is in hand go on for `masaAkhir`.
  private func habiskan() async {
    let tenggat = ContinuousClock.now + masaAkhir
    while meja.jumlahBerjalan > 0, ContinuousClock.now < tenggat, await tidur(0.01) {}
  }
}

/// - Returns: false when the task was cancelled meanwhile.
func tidur(_ detik: TimeInterval) async -> Bool {
  do {
    try await Task.sleep(for: .seconds(max(0, detik)))
    return true
  } catch {
    return false
  }
}
