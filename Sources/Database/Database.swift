/// The application's one door to storage.
package struct Database: Sendable {
  package let keys: KeyGenerator
  let engine: any Engine

  package var dialect: Dialect { engine.dialect }

  /// SQLite opens its file here; PostgreSQL connects when it is first needed.
  ///
  /// - Parameters:
  ///   - location: where the data is.
  ///   - node: 0…1023, different for every process that writes to the same data.
  ///   - tuning: sizes and patience.
  /// - Throws: `DatabaseError` when it cannot be opened.
  package init(_ location: Location, node: Int = 0, tuning: Tuning = Tuning()) throws {
    keys = KeyGenerator(node: node)
    engine =
      switch location {
      case .memory: try SQLiteEngine(path: nil, keys: keys, tuning: tuning)
      case .sqlite(let path): try SQLiteEngine(path: path, keys: keys, tuning: tuning)
      case .postgres(let address): PostgresEngine(address: address, keys: keys, tuning: tuning)
      }
  }

  /// Runs `body` in one transaction that cannot write and sees one moment.
  package func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    try await engine.read(body)
  }

  /// Runs `body` in one serializable transaction and returns once it is durable. What it throws rolls it back, and
  /// so does a failed statement, even when `body` catches the error: see `Tx.attempt` for a change that may fail.
  /// The body may run again, so it has no effect but through its transaction.
  ///
  /// Writes with the same `key` run one after the other instead of conflicting and being retried: name the row that
  /// everybody wants, such as a register of numbers.
  @discardableResult
  package func write<T: Sendable>(
    serialised key: String? = nil, _ body: @escaping @Sendable (Tx) throws -> T
  ) async throws -> T {
    try await engine.write(serialised: key, body)
  }

  /// Whether work can be done now: returns when the database has answered.
  /// - Throws: `DatabaseError`, for PostgreSQL after `limit` at the latest and without waiting for a server that is away.
  package func ping(within limit: Duration) async throws { try await engine.ping(within: limit) }

  /// Brings the schema up to date, each migration in its own transaction, in the order given. Processes that start
  /// together wait for each other.
  /// - Returns: the names of those that were applied now.
  /// - Throws: `MigrationError` when the database and the program do not agree about what was applied.
  @discardableResult
  package func migrate(_ migrations: [Migration]) async throws -> [String] {
    try await engine.migrate(migrations)
  }

  /// What transactions of this and other processes announced with `Tx.notify`, from now on.
  package func notifications() -> AsyncStream<DatabaseNotification> { engine.notifications() }

  /// Refuses new work, lets what runs finish, ends the streams of notifications and gives back every connection.
  package func close() async { await engine.close() }
}

protocol Engine: Sendable {
  var dialect: Dialect { get }
  var statistics: StatisticsCounter { get }
  var load: Database.Load { get }
  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T
  func write<T: Sendable>(
    serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T
  ) async throws -> T
  func ping(within limit: Duration) async throws
  func migrate(_ migrations: [Migration]) async throws -> [String]
  func notifications() -> AsyncStream<DatabaseNotification>
  func close() async
}
