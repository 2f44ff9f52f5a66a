import CLibPQ

/// One connection, used by one thread at a time.
final class PostgresLink {
  let handle: OpaquePointer
  private var statements: StatementCache

  /// - Throws: `DatabaseError.unavailable` when the server does not answer or does not let us in.
  init(address: String, tuning: Database.Tuning) throws {
    // What the address itself says comes later and wins.
    let settings = [
      ("application_name", "kantaya"), ("connect_timeout", "2"), ("tcp_user_timeout", "5000"),
      ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("target_session_attrs", "read-write"), ("dbname", address), ("client_encoding", "UTF8"),
    ]
    let handle = settings.map(\.0)
      .withCStrings { names in
        settings.map(\.1).withCStrings { values in PQconnectdbParams(names, values, 1) }
      }
    guard let handle else { throw DatabaseError.unavailable("no memory for a connection") }
    self.handle = handle
    statements = StatementCache(limit: tuning.statements)
    guard PQstatus(handle) == CONNECTION_OK else { throw DatabaseError.unavailable(message) }
    // Errors reach us as results; libpq would also print what the server says unasked.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    let timeout = tuning.statementTimeout.milliseconds
    try execute(
      """
      SET statement_timeout = \(timeout);
      SET idle_in_transaction_session_timeout = \(max(timeout * 2, 60_000));
      SET client_min_messages = warning;
      SET jit = off;
      SET standard_conforming_strings = on
      """)
  }

  deinit { PQfinish(handle) }

  var isBroken: Bool { PQstatus(handle) == CONNECTION_BAD }
  var isInTransaction: Bool { PQtransactionStatus(handle) != PQTRANS_IDLE }
  private var message: String { String(cString: PQerrorMessage(handle)).trimmingEnd }

  /// Any number of statements without values and without an answer.
  func execute(_ text: String) throws { _ = try answer(PQexec(handle, text)) }

  /// From the moment COMMIT is sent until its answer is here, nobody knows whether the changes are kept.
  func commit(and then: String?) throws {
    do {
      try execute(then.map { "COMMIT; \($0)" } ?? "COMMIT")
    } catch let lost as PostgresLost {
      throw PostgresLost(
        message: "the connection broke during COMMIT: \(lost.message)", isOutcomeUnknown: true)
    }
  }

  /// One statement, prepared on its first use and kept.
  func query(_ text: String, _ values: [SQLValue]) throws -> PostgresResult {
    let parameters = try PostgresParameters(values)
    let key = StatementCache.Key(text: text, types: parameters.types)
    if let name = statements.name(of: key) { return try execute(prepared: name, parameters) }
    for old in statements.evict() { try execute("DEALLOCATE \(old)") }
    let name = statements.newName()
    _ = try answer(PQprepare(handle, name, text, Int32(values.count), parameters.types))
    statements.add(key, name)
    return try execute(prepared: name, parameters)
  }

  /// One statement that is not worth keeping.
  func queryOnce(_ text: String, _ values: [SQLValue] = []) throws -> PostgresResult {
    let parameters = try PostgresParameters(values)
    return try parameters.withPointers { pointers, lengths, formats in
      try answer(
        PQexecParams(handle, text, Int32(values.count), parameters.types, pointers, lengths, formats, 1))
    }
  }

  private func execute(prepared name: String, _ parameters: PostgresParameters) throws -> PostgresResult {
    try parameters.withPointers { pointers, lengths, formats in
      try answer(
        PQexecPrepared(handle, name, Int32(parameters.types.count), pointers, lengths, formats, 1))
    }
  }

  func answer(_ result: OpaquePointer?) throws -> PostgresResult {
    guard let result else { throw PostgresLost(message: message) }
    let answer = PostgresResult(result)
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_COPY_IN, PGRES_EMPTY_QUERY: return answer
    default: throw answer.error(isBroken: isBroken)
    }
  }
}

extension [String] {
  /// As the NULL-terminated array of C strings that libpq takes.
  func withCStrings<T>(_ body: ([UnsafePointer<CChar>?]) -> T) -> T {
    var bytes: [CChar] = []
    let starts = map { text in
      defer { bytes.append(contentsOf: text.utf8CString) }
      return bytes.count
    }
    return bytes.withUnsafeBufferPointer { buffer in
      body(starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil])
    }
  }
}

extension String {
  var trimmingEnd: String {
    String(reversed().drop { $0.isWhitespace }.reversed())
  }
}
