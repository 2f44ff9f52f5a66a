/// One row of an answer, read by column name.
package struct Row {
  let values: [SQLValue]
  let columns: Columns

  /// Made where it is used, so that reading a column knows its type at compile time.
  @inlinable package subscript<T: SQLDecodable>(_ column: String) -> T {
    get throws(RowError) {
      let stored = try stored(column)
      guard let value = T(sqlValue: stored) else { throw wrongKind(column, stored, T.self) }
      return value
    }
  }

  @usableFromInline func stored(_ column: String) throws(RowError) -> SQLValue {
    guard let index = columns.index[column] else {
      throw RowError(column: column, problem: "no such column")
    }
    return values[index]
  }

  @usableFromInline func wrongKind(_ column: String, _ stored: SQLValue, _ wanted: Any.Type) -> RowError {
    RowError(column: column, problem: "\(stored.kind) is not a \(wanted)")
  }
}

/// The column names of one answer, shared by its rows.
final class Columns: Sendable {
  let names: [String]
  let index: [String: Int]

  init(_ names: [String]) {
    self.names = names
    index = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
  }
}

/// The program and the schema disagree: always a fault of ours.
package struct RowError: Error {
  package let column: String
  package let problem: String
}

package protocol RowDecodable {
  init(row: Row) throws
}
