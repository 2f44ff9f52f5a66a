/// An open transaction. Queries are synchronous functions on it, so no request can suspend,
/// call the network or interleave with another while it holds the connection.
package struct Tx {
  let connection: any Connection
  package let keys: KeyGenerator

  package var dialect: Dialect { connection.dialect }

  package func all<T: RowDecodable>(_ sql: SQL, as type: T.Type = T.self) throws -> [T] {
    try connection.rows(sql).map { try T(row: $0) }
  }

  package func all<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> [T] {
    try connection.rows(sql).map(make)
  }

  package func first<T: RowDecodable>(_ sql: SQL, as type: T.Type = T.self) throws -> T? {
    try connection.rows(sql).first.map { try T(row: $0) }
  }

  package func first<T>(_ sql: SQL, _ make: (Row) throws -> T) throws -> T? {
    try connection.rows(sql).first.map(make)
  }

  /// The first column of the first row; nil when there is no row or its value is NULL.
  package func value<T: SQLDecodable>(_ sql: SQL, as type: T.Type = T.self) throws -> T? {
    guard let row = try connection.rows(sql).first, let stored = row.values.first, stored != .null else {
      return nil
    }
    guard let value = T(sqlValue: stored) else {
      throw RowError(column: row.columns.names.first ?? "?", problem: "\(stored) is not a \(T.self)")
    }
    return value
  }

  /// The first column of every row.
  package func values<T: SQLDecodable>(_ sql: SQL, as type: T.Type = T.self) throws -> [T] {
    try connection.rows(sql)
      .map { row in
        guard let stored = row.values.first, let value = T(sqlValue: stored) else {
          throw RowError(column: row.columns.names.first ?? "?", problem: "not a \(T.self)")
        }
        return value
      }
  }

  package func exists(_ sql: SQL) throws -> Bool { try !connection.rows(sql).isEmpty }

  /// - Returns: how many rows were inserted, changed or deleted.
  @discardableResult
  package func run(_ sql: SQL) throws -> Int { try connection.run(sql) }

  /// Tells every listener of `channel`, in this process and the others, once the transaction is committed.
  /// A wake-up, not a message: at most 7,000 bytes, may be lost when a connection breaks, so who listens reads the tables again.
  package func notify(_ channel: String, _ payload: String = "") throws {
    try connection.notify(channel, payload)
  }

  package func key<Entity>(_ type: Entity.Type = Entity.self) -> Key<Entity> { keys.next() }
}

/// One engine's connection, used by one thread at a time.
protocol Connection: AnyObject {
  var dialect: Dialect { get }
  func rows(_ sql: SQL) throws -> [Row]
  func run(_ sql: SQL) throws -> Int
  func script(_ text: String) throws
  func notify(_ channel: String, _ payload: String) throws
}
