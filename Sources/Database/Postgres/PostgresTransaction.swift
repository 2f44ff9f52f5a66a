import Foundation

/// One transaction: run again when others changed what it read, and once more when its connection broke.
///
/// PostgreSQL notices what was read by pages of an index, and new rows all go to its last page: many small writes at
/// once stand in each other's way though none concerns another. Who was thrown out a second time goes on one by one.
struct PostgresTransaction<T: Sendable>: Sendable {
  let begin: String
  let key: String?
  let instance: String
  let keys: KeyGenerator
  let attempts: Int
  let statistics: StatisticsCounter
  let body: @Sendable (Tx) throws -> T

  /// Held by those who go one by one.
  private static var turn: Int64 { Int64(bitPattern: SHA256.prefix("one by one")) }

  func run(on worker: PostgresWorker) throws -> (T, [DatabaseNotification]) {
    var attempt = 1
    var mayReconnect = true
    while true {
      let link = try worker.connect()
      do {
        return try once(link, oneByOne: attempt > 2)
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

  private func once(_ link: PostgresLink, oneByOne: Bool) throws -> (T, [DatabaseNotification]) {
    // Taken before BEGIN, so that the transaction sees what the previous holder committed; always in this order.
    let locks =
      [key.map { Int64(bitPattern: SHA256.prefix($0)) }, oneByOne ? Self.turn : nil].compactMap(\.self)
    for lock in locks { try link.execute("SELECT pg_advisory_lock(\(lock))") }
    let unlock =
      locks.isEmpty ? nil : "SELECT " + locks.map { "pg_advisory_unlock(\($0))" }.joined(separator: ", ")
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
