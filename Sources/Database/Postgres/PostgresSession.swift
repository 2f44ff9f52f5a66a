import CLibPQ

/// One transaction on a PostgreSQL connection.
final class PostgresSession: Connection {
  let dialect = Dialect.postgres
  var log = TransactionLog()
  private let link: PostgresLink
  private var cursors = 0
  /// Rows fetched at once: few enough that even rows with large blobs fit in memory.
  private let batch = 200

  init(_ link: PostgresLink) { self.link = link }

  func rows(_ sql: SQL) throws -> [Row] {
    try logged { try link.query(sql.text(for: .postgres), sql.values).rows() }
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    cursors += 1
    let cursor = "kursor\(cursors)"
    let text = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql.text(for: .postgres))"
    try logged { _ = try link.queryOnce(text, sql.values) }
    var rows: [Row]
    repeat {
      rows = try logged { try link.queryOnce("FETCH FORWARD \(batch) FROM \(cursor)").rows() }
      for row in rows { try body(row) }
    } while rows.count == batch
    try logged { try link.execute("CLOSE \(cursor)") }
  }

  func run(_ sql: SQL) throws -> Int {
    try logged { try link.query(sql.text(for: .postgres), sql.values).affected }
  }

  func script(_ text: String) throws { try logged { try link.execute(text) } }

  func command(_ text: String) throws { try link.execute(text) }

  func load(_ table: String, columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int {
    let names = columns.map(\.quoted).joined(separator: ", ")
    return try logged {
      let types = try link.queryOnce("SELECT \(names) FROM \(table.quoted) LIMIT 0").types
      _ = try link.answer(PQexec(link.handle, "COPY \(table.quoted) (\(names)) FROM STDIN (FORMAT binary)"))
      let count: Int
      do {
        count = try copy(types, next)
      } catch {
        if !link.isBroken { try end("stopped") }
        throw error
      }
      try end(nil)
      return count
    }
  }

  func send(_ note: DatabaseNotification, from instance: String) throws {
    let payload = SQLValue.text(
      [instance, note.channel, note.payload].joined(separator: PostgresListener.separator))
    _ = try link.query("SELECT pg_notify('\(PostgresListener.channel)', $1)", [payload])
  }

  private func copy(_ types: [UInt32], _ next: () throws -> [SQLValue]?) throws -> Int {
    var count = 0
    // the signature, no flags, no extension
    var bytes = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    while let row = try next() {
      guard row.count == types.count else { throw DatabaseError.other("a row has \(row.count) values") }
      bytes.append(bigEndian: Int16(row.count))
      for (value, type) in zip(row, types) { try PostgresType.encode(value, type, to: &bytes) }
      count += 1
      if bytes.count > 65_536 { try put(&bytes) }
    }
    bytes.append(bigEndian: Int16(-1))
    try put(&bytes)
    return count
  }

  private func put(_ bytes: inout [UInt8]) throws {
    let isSent = bytes.withUnsafeBytes { buffer in
      PQputCopyData(link.handle, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count))
        == 1
    }
    bytes.removeAll(keepingCapacity: true)
    guard isSent else { throw PostgresLost(message: "the connection broke during COPY") }
  }

  /// Ends COPY and takes the server's answer; with a reason, the server drops what it got.
  private func end(_ reason: String?) throws {
    guard PQputCopyEnd(link.handle, reason) == 1 else {
      throw PostgresLost(message: "the connection broke during COPY")
    }
    var problem: (any Error)?
    while let result = PQgetResult(link.handle) {
      do { _ = try link.answer(result) } catch { problem = error }
    }
    if reason == nil, let problem { throw problem }
  }
}
