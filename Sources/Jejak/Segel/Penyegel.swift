import Database
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Seals the trail: twice a second it chains what was written since, and once a minute it notes the head of the chain
/// in a file. Any number of processes may run one; they take turns.
///
/// It looks by itself instead of being rung for: a row is written in nearly every transaction, and a ring for each
/// would cost more than looking into an empty index.
package final class Penyegel: Service {
  private let db: Database
  private let berkas: BerkasKepala?
  private let jeda: Duration
  private let now: @Sendable () -> Date
  private let logger: Logger
  private let tercatat = Mutex<BerkasKepala.Baris?>(nil)

  /// How many rows one transaction seals.
  static let sekali = 500
  /// After so many rows the head is noted, however little time went by.
  private static let barisSekepala: Int64 = 1000
  private static let detikSekepala: TimeInterval = 60

  /// `berkas` lies where backups of the database do not overwrite it.
  package init(
    db: Database, berkas: BerkasKepala?, jeda: Duration = .milliseconds(500),
    now: @escaping @Sendable () -> Date = { Date() }, logger: Logger = Logger(label: "jejak")
  ) {
    self.db = db
    self.berkas = berkas
    self.jeda = jeda
    self.now = now
    self.logger = logger
  }

  /// Until the process is asked to end; then it seals the rest and notes the head.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await self.giliran()
        do { try await Task.sleep(for: self.jeda) } catch { return }
      }
    }
    try await segelSemua()
    try await catatKepala()
  }

  /// Seals everything that is open now.
  /// - Returns: how many rows.
  @discardableResult
  package func segelSemua() async throws -> Int {
    var semua = 0
    while true {
      let (kepala, banyak) = try await db.write(serialised: "jejak") { try $0.segelkan(paling: Self.sekali) }
      semua += banyak
      if banyak > 0 { try catatBilaWaktunya(kepala) }
      if banyak < Self.sekali { return semua }
    }
  }

  /// Notes the head now, unless the last note says the same.
  package func catatKepala() async throws {
    let kepala = try await db.read { try $0.kepalaJejak() }
    guard kepala.urut > 0, tercatat.withLock({ $0?.kepala }) != kepala else { return }
    try catat(kepala)
  }

  /// A database that is away for a while stops nothing: the rows wait.
  private func giliran() async {
    do {
      try await segelSemua()
      let lama = tercatat.withLock { $0?.waktu }.map { now().timeIntervalSince($0) } ?? .infinity
      if lama >= Self.detikSekepala { try await catatKepala() }
    } catch is CancellationError {
      // asked to end in between: `run` seals the rest
    } catch {
      logger.error("sealing the trail failed, trying again", metadata: ["error": "\(error)"])
    }
  }

  private func catatBilaWaktunya(_ kepala: KepalaJejak) throws {
    let terakhir = tercatat.withLock { $0?.kepala.urut } ?? 0
    if kepala.urut - terakhir >= Self.barisSekepala { try catat(kepala) }
  }

  private func catat(_ kepala: KepalaJejak) throws {
    let kini = now()
    try berkas?.tambah(kepala, pada: kini)
    tercatat.withLock { $0 = BerkasKepala.Baris(kepala: kepala, waktu: kini) }
  }
}
