/// Others changed what this transaction read, or it stood in a circle of locks: running it again helps.
struct PostgresConflict: TransactionEnding {
  let message: String
}

/// The connection is gone or of no more use.
struct PostgresLost: TransactionEnding {
  let message: String
  /// COMMIT was sent and not answered.
  var isOutcomeUnknown = false
}

/// What the server says about a failed statement.
struct PostgresFault {
  /// SQLSTATE, https://www.postgresql.org/docs/15/errcodes-appendix.html
  let state: String
  let message: String
  let table: String
  let column: String
  let rule: String
  let detail: String

  func error(isBroken: Bool) -> any Error {
    if isBroken { return PostgresLost(message: message) }
    return switch state {
    // libpq says it, not the server: what came last over a line that is being closed
    case "": PostgresLost(message: message.isEmpty ? "the connection broke" : message)
    case "40001", "40P01": PostgresConflict(message: message)
    // shut down; a cached plan no longer fits the schema; the primary has become a standby
    case "57P01", "57P02", "57P03", "26000": PostgresLost(message: message)
    case "0A000" where message.contains("cached plan"): PostgresLost(message: message)
    case "53100": DatabaseError.full
    case "57014", "55P03": DatabaseError.unavailable(message)
    case "23505": DatabaseError.constraint("UNIQUE \(columns)")
    case "23502": DatabaseError.constraint("NOT NULL \(table).\(column)")
    case "23503": DatabaseError.constraint("FOREIGN KEY")
    case "23514": DatabaseError.constraint("CHECK \(rule)")
    case _ where state.hasPrefix("23"): DatabaseError.constraint(rule)
    case _ where state.hasPrefix("53") || state.hasPrefix("08"): DatabaseError.unavailable(message)
    default: DatabaseError.other("\(state) \(message)")
    }
  }

  /// The detail reads `Key (tahun, nomor)=(2026, 7) already exists.` in every language; its values stay unsaid.
  private var columns: String {
    guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(") else { return rule }
    let names = detail[detail.index(after: start)..<end.lowerBound].split(separator: ", ")
    return names.map { "\(table).\($0)" }.joined(separator: ", ")
  }
}
