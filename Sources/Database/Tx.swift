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
      throw RowError(column: row.columns.names.first ?? "?", problem: "\(stored.kind) is not a \(T.self)")
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

  /// Gives `body` one row after the other without holding them all: for exports and reports of any length.
  package func each(_ sql: SQL, _ body: (Row) throws -> Void) throws { try connection.each(sql, body) }

  package func exists(_ sql: SQL) throws -> Bool { try !connection.rows(sql).isEmpty }

  /// - Returns: how many rows were inserted, changed or deleted.
  @discardableResult
  package func run(_ sql: SQL) throws -> Int { try connection.run(sql) }

  /// Inserts many rows the fastest way the engine has. Each row has one value per column, in the order of `columns`,
  /// of the kind the column stores. `rows` must not use this transaction while it makes them.
  /// - Returns: how many were inserted.
  @discardableResult
  package func insert(
    into table: StaticString, columns: [StaticString], rows: some Sequence<[SQLValue]>
  ) throws -> Int {
    var rows = rows.makeIterator()
    return try connection.load(table.description, columns: columns.map(\.description)) { rows.next() }
  }

  /// Runs `body`; what it changed is undone when it throws, and the transaction goes on.
  /// Only inside of this may the error of a statement be caught.
  @discardableResult
  package func attempt<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }

  /// Tells every listener of `channel`, in this process and the others, once the transaction is committed; the same
  /// words twice in one transaction are told once. A wake-up, not a message: at most 7,000 bytes, may be lost when a
  /// connection breaks, so who listens reads the tables again. SQLite tells this process only.
  package func notify(_ channel: String, _ payload: String = "") throws {
    try connection.notify(DatabaseNotification(channel: channel, payload: payload).validated())
  }

  package func key<Entity>(_ type: Entity.Type = Entity.self) -> Key<Entity> { keys.next() }
}
