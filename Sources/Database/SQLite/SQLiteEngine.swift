import Dispatch
import Foundation
import GRDB
import Synchronization

/// SQLite through GRDB: one writer that commits in groups, and readers that see the last commit.
final class SQLiteEngine: Engine {
  let dialect = Dialect.sqlite
  private let writer: any DatabaseWriter
  private let keys: KeyGenerator
  let statistics = StatisticsCounter()
  private let listeners = Listeners()
  private let commits: GroupCommit
  private let closing = DispatchQueue(label: "sqlite-close")

  init(path: String?, keys: KeyGenerator, tuning: Database.Tuning) throws {
    self.keys = keys
    writer = try Self.open(path, tuning)
    commits = GroupCommit(writer: writer, listeners: listeners, statistics: statistics, tuning: tuning)
  }

  private static func open(_ path: String?, _ tuning: Database.Tuning) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(tuning.patience.seconds)
    configuration.maximumReaderCount = tuning.connections
    configuration.label = "sqlite"
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY")
    }
    do {
      guard let path else { return try DatabaseQueue(configuration: configuration) }
      keepPrivate(path)
      let pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB asks for NORMAL in WAL mode; only FULL keeps a commit through a power failure.
      try pool.writeWithoutTransaction { db in
        try db.execute(
          sql:
            "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000"
        )
      }
      return pool
    } catch let error as GRDB.DatabaseError {
      throw DatabaseError(error)
    }
  }

  /// A new file is for its owner only, and SQLite gives the files beside it the same rights.
  private static func keepPrivate(_ path: String) {
    let file = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if file >= 0 { Foundation.close(file) }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    guard !commits.isClosed else { throw DatabaseError.closed }
    let keys = keys
    do {
      return try await writer.read { db in
        let session = try SQLiteSession(db)
        let value = try body(Tx(connection: session, keys: keys))
        try session.log.check()
        return value
      }
    } catch let error as GRDB.DatabaseError {
      throw DatabaseError(error)
    }
  }

  func ping(within limit: Duration) async throws {
    try await read { tx in _ = try tx.value("SELECT 1", as: Int.self) }
  }

  func write<T: Sendable>(
    serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T
  ) async throws -> T {
    let keys = keys
    return try await commits.run { session in try body(Tx(connection: session, keys: keys)) }
  }

  func migrate(_ migrations: [Migration]) async throws -> [String] {
    try await Migrator(engine: self, migrations: migrations).run()
  }

  var load: Database.Load { Database.Load(waiting: commits.waiting) }

  func notifications() -> AsyncStream<DatabaseNotification> { listeners.add() }

  func close() async {
    await commits.close()
    listeners.close()
    await withCheckedContinuation { continuation in
      closing.async { [writer] in
        // A connection that is still reading closes itself when the last reference to it goes.
        do { try writer.close() } catch {}
        continuation.resume()
      }
    }
  }
}

extension DatabaseError {
  static let closed = unavailable("the database is closed")
}
