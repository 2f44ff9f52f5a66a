import Foundation
import GRDB
import Synchronization

/// SQLite through GRDB.
final class SQLiteEngine: Engine {
  let dialect = Dialect.sqlite
  private let writer: any DatabaseWriter
  private let keys: KeyGenerator
  private let listeners = Mutex<[AsyncStream<DatabaseNotification>.Continuation]>([])

  init(path: String?, keys: KeyGenerator) throws {
    self.keys = keys
    writer = try path.map { try DatabasePool(path: $0) } ?? DatabaseQueue()
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    let keys = keys
    return try await writer.read { try body(Tx(connection: SQLiteConnection($0), keys: keys)) }
  }

  func write<T: Sendable>(serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T) async throws
    -> T
  {
    let keys = keys
    let (value, notes) = try await writer.write { db in
      let connection = SQLiteConnection(db)
      return (try body(Tx(connection: connection, keys: keys)), connection.notes)
    }
    for listener in listeners.withLock({ $0 }) { for note in notes { listener.yield(note) } }
    return value
  }

  func migrate(_ migrations: [Migration]) async throws -> [String] {
    try await writer.write { db in
      try db.execute(sql: "CREATE TABLE IF NOT EXISTS migrasi (nama TEXT PRIMARY KEY) STRICT")
      var applied: [String] = []
      for migration in migrations
      where try Bool.fetchOne(db, sql: "SELECT 1 FROM migrasi WHERE nama = ?", arguments: [migration.name])
        == nil
      {
        try db.execute(sql: migration.sql(for: .sqlite))
        try db.execute(sql: "INSERT INTO migrasi (nama) VALUES (?)", arguments: [migration.name])
        applied.append(migration.name)
      }
      return applied
    }
  }

  func notifications() -> AsyncStream<DatabaseNotification> {
    AsyncStream { continuation in listeners.withLock { $0.append(continuation) } }
  }
}

final class SQLiteConnection: Connection {
  let dialect = Dialect.sqlite
  private let db: GRDB.Database
  private(set) var notes: [DatabaseNotification] = []

  init(_ db: GRDB.Database) { self.db = db }

  func rows(_ sql: SQL) throws -> [Row] {
    let statement = try db.cachedStatement(sql: sql.text(for: .sqlite))
    let columns = Columns(statement.columnNames)
    return try GRDB.Row.fetchAll(statement, arguments: sql.arguments)
      .map { row in
        Row(values: row.databaseValues.map(SQLValue.init), columns: columns)
      }
  }

  func run(_ sql: SQL) throws -> Int {
    try db.cachedStatement(sql: sql.text(for: .sqlite)).execute(arguments: sql.arguments)
    return db.changesCount
  }

  func script(_ text: String) throws { try db.execute(sql: text) }

  func notify(_ channel: String, _ payload: String) {
    notes.append(.init(channel: channel, payload: payload))
  }
}

extension SQL {
  fileprivate var arguments: StatementArguments {
    StatementArguments(values.map(\.databaseValue))
  }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .blob(let value): Data(value).databaseValue
    }
  }

  fileprivate init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let value): .integer(value)
      case .double(let value): .real(value)
      case .string(let value): .text(value)
      case .blob(let value): .blob(Array(value))
      }
  }
}
