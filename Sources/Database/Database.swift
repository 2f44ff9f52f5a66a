/// The application's one door to storage.
package struct Database: Sendable {
  package let keys: KeyGenerator
  private let engine: any Engine

  package var dialect: Dialect { engine.dialect }

  /// - Parameter location: where the data is.
  /// - Throws: `DatabaseError` when it cannot be reached or opened.
  package init(_ location: Location, node: Int = 0) throws {
    keys = KeyGenerator(node: node)
    engine =
      switch location {
      case .memory: try SQLiteEngine(path: nil, keys: keys)
      case .sqlite(let path): try SQLiteEngine(path: path, keys: keys)
      case .postgres: throw DatabaseError.unavailable("postgres belum tersambung")
      }
  }

  package enum Location: Sendable, Equatable {
    /// An SQLite database in memory, gone with the process.
    case memory
    /// The path of an SQLite file.
    case sqlite(String)
    /// A libpq connection string or `postgres://` address.
    case postgres(String)
  }

  /// Runs `body` in one transaction that cannot write and sees one moment.
  package func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    try await engine.read(body)
  }

  /// Runs `body` in one serializable transaction and returns once it is durable. What it throws rolls it back.
  /// The body may run again, so it has no effect but through its transaction.
  ///
  /// - Parameter key: writes with the same key run one after the other instead of conflicting and being retried:
  ///   name the row that everybody wants, such as a register of numbers.
  package func write<T: Sendable>(serialised key: String? = nil, _ body: @escaping @Sendable (Tx) throws -> T)
    async throws -> T
  {
    try await engine.write(serialised: key, body)
  }

  /// Brings the schema up to date, each migration in its own transaction, in the order given.
  /// - Returns: the names of those that were applied now.
  @discardableResult
  package func migrate(_ migrations: [Migration]) async throws -> [String] {
    try await engine.migrate(migrations)
  }

  /// What transactions of this and other processes announced with `Tx.notify`, from now on.
  package func notifications() -> AsyncStream<DatabaseNotification> { engine.notifications() }
}

package struct DatabaseNotification: Sendable, Equatable {
  package let channel: String
  package let payload: String
}

package enum DatabaseError: Error, Equatable {
  /// The database cannot be reached, or no connection came free in time. Trying again later may help.
  case unavailable(String)
  /// No room is left to write.
  case full
  /// A rule of the schema (unique, check, foreign key) refused the change.
  case constraint(String)
  case other(String)
}

protocol Engine: Sendable {
  var dialect: Dialect { get }
  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T
  func write<T: Sendable>(serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T) async throws
    -> T
  func migrate(_ migrations: [Migration]) async throws -> [String]
  func notifications() -> AsyncStream<DatabaseNotification>
}
