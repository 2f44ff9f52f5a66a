import GRDB
import GRDBSQLite

/// One transaction on an SQLite connection.
final class SQLiteSession: Connection {
  let dialect = Dialect.sqlite
  var log = TransactionLog()
  private let db: GRDB.Database
  private let handle: OpaquePointer

  /// - Throws: `DatabaseError` when the connection is closed.
  init(_ db: GRDB.Database) throws {
    guard let handle = db.sqliteConnection else { throw DatabaseError.closed }
    self.db = db
    self.handle = handle
  }

  func rows(_ sql: SQL) throws -> [Row] {
    var rows: [Row] = []
    try each(sql) { rows.append($0) }
    return rows
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try using(sql) { statement in
      var columns: Columns?
      while try logged({ try step(statement) }) {
        let names = columns ?? statement.columns
        columns = names
        try body(Row(values: names.names.indices.map { statement.value(at: Int32($0)) }, columns: names))
      }
    }
  }

  func run(_ sql: SQL) throws -> Int {
    let before = sqlite3_total_changes64(handle)
    try using(sql) { statement in try logged { while try step(statement) {} } }
    return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
  }

  func script(_ text: String) throws {
    try logged {
      do { try db.execute(sql: text) } catch let error as GRDB.DatabaseError { throw DatabaseError(error) }
    }
  }

  func load(_ table: String, columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int {
    let places = columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    let names = columns.map(\.quoted).joined(separator: ", ")
    var count = 0
    try using(SQL(own: "INSERT INTO \(table.quoted) (\(names)) VALUES (\(places))")) { statement in
      while let values = try next() {
        try logged {
          sqlite3_reset(statement)
          try bind(values, to: statement)
          while try step(statement) {}
        }
        count += 1
      }
    }
    return count
  }

  func command(_ text: String) throws {
    try using(SQL(own: text)) { statement in while try step(statement) {} }
  }

  private func using(_ sql: SQL, _ body: (OpaquePointer) throws -> Void) throws {
    let owner = try logged { try prepare(sql) }
    try withExtendedLifetime(owner) {
      let statement = owner.sqliteStatement
      defer {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
      }
      try logged { try bind(sql.values, to: statement) }
      try body(statement)
    }
  }

  /// Lists of many values make many texts that are seldom seen again.
  private func prepare(_ sql: SQL) throws -> Statement {
    let text = sql.text(for: .sqlite)
    do {
      guard sql.values.count <= 64 else { return try db.makeStatement(sql: text) }
      let cached = try db.cachedStatement(sql: text)
      // The body of an `each` may ask the same question again.
      return sqlite3_stmt_busy(cached.sqliteStatement) == 0 ? cached : try db.makeStatement(sql: text)
    } catch let error as GRDB.DatabaseError {
      throw DatabaseError(error)
    }
  }

  private func bind(_ values: [SQLValue], to statement: OpaquePointer) throws {
    for (index, value) in values.enumerated() {
      guard try statement.bind(value, at: Int32(index + 1)) == SQLITE_OK else { throw DatabaseError(handle) }
    }
  }

  /// - Returns: whether there is a row.
  private func step(_ statement: OpaquePointer) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case SQLITE_INTERRUPT: throw CancellationError()
    default: throw DatabaseError(handle)
    }
  }
}

extension String {
  /// As an identifier in SQL.
  var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
