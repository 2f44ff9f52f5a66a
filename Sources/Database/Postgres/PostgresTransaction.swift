import Foundation

/// One transaction: run again when others changed what it read, and once more when its connection broke.
struct PostgresTransaction<T: Sendable>: Sendable {
  let begin: String
  let key: String?
  /// Nil for transactions that only read.
  let gate: WriteGate?
  let instance: String
  let keys: KeyGenerator
  let attempts: Int
  /// When it asked for its turn, and how long the server may be away unnoticed.
  let arrival: ContinuousClock.Instant
  let outage: Duration
  let statistics: StatisticsCounter
  let body: @Sendable (Tx) throws -> T

  func run(on worker: PostgresWorker) throws -> (T, [DatabaseNotification]) {
    var attempt = 1
    var mayReconnect = true
    while true {
      let link = try worker.connect(for: arrival, outage: outage)
      do {
        guard let gate else { return try once(link) }
        return try gate.pass(alone: attempt > 2) { try once(link) }
      } catch let conflict as PostgresConflict {
        guard attempt < attempts else { throw DatabaseError.unavailable(conflict.message) }
        // Those who collided come back at different times.
        Thread.sleep(forTimeInterval: .random(in: 0...min(0.001 * Double(1 << attempt), 0.1)))
        attempt += 1
        statistics.add(retries: 1)
      } catch let lost as PostgresLost {
        worker.disconnect()
        guard mayReconnect, !lost.isOutcomeUnknown else { throw DatabaseError.unavailable(lost.message) }
        mayReconnect = false
        statistics.add(reconnections: 1)
      }
    }
  }

  private func once(_ link: PostgresLink) throws -> (T, [DatabaseNotification]) {
    // Taken before BEGIN, so that the transaction sees what the previous holder committed.
    let lock = key.map { Int64(bitPattern: SHA256.prefix($0)) }
    if let lock { try link.execute("SELECT pg_advisory_lock(\(lock))") }
    let unlock = lock.map { "SELECT pg_advisory_unlock(\($0))" }
    let session = PostgresSession(link)
    do {
      try link.execute(begin)
      let value = try body(Tx(connection: session, keys: keys))
      try session.log.check()
      for note in session.log.notes { try session.send(note, from: instance) }
      try link.commit(and: unlock)
      return (value, session.log.notes)
    } catch {
      let cause = session.log.failure as? any TransactionEnding ?? error
      // Its connection is let go; a ROLLBACK that fails, too, must not hide that a COMMIT was unanswered.
      if cause is PostgresLost { throw cause }
      guard !link.isBroken else { throw PostgresLost(message: "connection lost") }
      if link.isInTransaction { try link.execute("ROLLBACK") }
      if let unlock { try link.execute(unlock) }
      throw cause
    }
  }
}

extension SHA256 {
  /// The first 64 bits of the digest.
  fileprivate static func prefix(_ text: String) -> UInt64 {
    let hash = SHA256()
    hash.update(text.utf8)
    return hash.finish().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
