import Database
import Foundation
import Logging
import ServiceLifecycle

/// Puts what was written since into the log and signs a checkpoint, at most once a second and only when there is something
/// new. Any number of processes may run one; they take turns.
///
/// It looks by itself instead of being rung for: a ring for each entry would make writers on PostgreSQL commit one after
/// the other, and looking into an empty index costs nothing. It keeps nothing in memory: where the log ends is read from
/// its tiles, a few kilobytes.
package struct PenyusunLog: Service {
  private let db: Database
  private let kunci: KunciLog
  private let jeda: Duration
  private let now: @Sendable () -> Date
  private let logger: Logger

  /// How many entries one transaction takes.
  static let sekali = 4096

  package init(
    _ log: LogPublik, jeda: Duration = .seconds(1), logger: Logger = Logger(label: "log-publik")
  ) {
    db = log.db
    kunci = log.kunci
    now = log.now
    self.jeda = jeda
    self.logger = logger
  }

  /// Until the process is asked to end; then it takes in the rest.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await self.giliran()
        do { try await Task.sleep(for: self.jeda) } catch { return }
      }
    }
    try await susunSemua()
  }

  /// Takes in everything that waits now.
  /// - Returns: how many entries.
  @discardableResult
  package func susunSemua() async throws -> Int {
    var semua = 0
    while true {
      let waktu = now()
      let banyak = try await db.write(serialised: "log-publik") { [kunci] tx in
        try tx.susunLog(kunci, paling: Self.sekali, pada: waktu)
      }
      semua += banyak
      if banyak < Self.sekali { return semua }
    }
  }

  /// A database that is away for a while stops nothing: the entries wait.
  private func giliran() async {
    do {
      try await susunSemua()
    } catch is CancellationError {
      // asked to end in between: `run` takes in the rest
    } catch {
      logger.error("the public log was not continued, trying again", metadata: ["error": "\(error)"])
    }
  }
}
