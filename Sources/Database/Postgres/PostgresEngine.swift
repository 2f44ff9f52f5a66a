import Foundation

/// PostgreSQL through libpq: blocking calls on one thread per connection, one hop per transaction.
final class PostgresEngine: Engine {
  /// Sees one moment, and can neither be aborted by writers nor abort them; a SERIALIZABLE reader could do both, for
  /// a promise that a page does not need.
  private static let read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
  private static let write = "BEGIN ISOLATION LEVEL SERIALIZABLE"

  let dialect = Dialect.postgres
  private let keys: KeyGenerator
  private let tuning: Database.Tuning
  private let pool: PostgresPool
  private let locks: KeyLocks
  private let gate = WriteGate()
  let statistics = StatisticsCounter()
  private let listeners = Listeners()
  private let listener: PostgresListener
  /// Tells our own notifications, delivered at once, from those that arrive over the network.
  private let instance = UUID().uuidString

  init(address: String, keys: KeyGenerator, tuning: Database.Tuning) {
    self.keys = keys
    self.tuning = tuning
    pool = PostgresPool(address: address, tuning: tuning)
    locks = KeyLocks(limit: tuning.queueLimit, patience: tuning.statementTimeout)
    listener = PostgresListener(address: address, tuning: tuning, instance: instance, listeners: listeners)
  }

  var load: Database.Load { pool.load }

  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    try await run(Self.read, key: nil, body)
  }

  func write<T: Sendable>(
    serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T
  ) async throws -> T {
    let arrival = ContinuousClock.now
    guard let key else { return try await run(Self.write, key: nil, body) }
    return try await locks.hold(key) { try await run(Self.write, key: key, arrival: arrival, body) }
  }

  func ping(within limit: Duration) async throws {
    let transaction = transaction(Self.read, key: nil, arrival: .now, outage: .zero) { tx in
      _ = try tx.value("SELECT 1", as: Int.self)
    }
    try await pool.run(within: limit) { worker in _ = try transaction.run(on: worker) }
  }

  func migrate(_ migrations: [Migration]) async throws -> [String] {
    try await read { try $0.checkOrder() }
    return try await Migrator(engine: self, migrations: migrations).run()
  }

  func notifications() -> AsyncStream<DatabaseNotification> {
    let stream = listeners.add()
    listener.start()
    return stream
  }

  func close() async {
    await pool.close()
    await listener.stop()
    listeners.close()
  }

  private func run<T: Sendable>(
    _ begin: String, key: String?, arrival: ContinuousClock.Instant = .now,
    _ body: @escaping @Sendable (Tx) throws -> T
  ) async throws -> T {
    let transaction = transaction(
      begin, key: key, arrival: arrival, outage: min(tuning.outage, tuning.patience), body)
    let (value, notes) = try await pool.run { worker in try transaction.run(on: worker) }
    if begin == Self.write { statistics.add(writes: 1, commits: 1) }
    listeners.send(notes)
    return value
  }

  private func transaction<T: Sendable>(
    _ begin: String, key: String?, arrival: ContinuousClock.Instant, outage: Duration,
    _ body: @escaping @Sendable (Tx) throws -> T
  ) -> PostgresTransaction<T> {
    PostgresTransaction(
      begin: begin, key: key, gate: begin == Self.write ? gate : nil, instance: instance, keys: keys,
      attempts: tuning.attempts, arrival: arrival, outage: outage, statistics: statistics, body: body)
  }
}

extension Tx {
  /// The same order and the same texts as SQLite, whatever language the machine speaks; and no index that a new
  /// version of its C library silently breaks.
  fileprivate func checkOrder() throws {
    let order: (String, String)? = try first(
      """
      SELECT datcollate AS urutan, pg_encoding_to_char(encoding) AS sandi
      FROM pg_database
      WHERE datname = current_database()
      """
    ) { row in (try row["urutan"], try row["sandi"]) }
    guard let (collation, encoding) = order else { return }
    guard encoding == "UTF8", ["C", "POSIX"].contains(collation) || collation.hasPrefix("C.") else {
      throw DatabaseError.other(
        "the database sorts as \(collation) in \(encoding): create it with TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
      )
    }
  }
}
