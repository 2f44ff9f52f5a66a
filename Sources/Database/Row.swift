/// One row of an answer, read by column name.
package struct Row {
  let values: [SQLValue]
  let columns: Columns

  package subscript<T: SQLDecodable>(_ column: String) -> T {
    get throws(RowError) {
      let stored = try stored(column)
      guard let value = T(sqlValue: stored) else { throw wrongKind(column, stored, T.self) }
      return value
    }
  }

  // A generic reader asks for its type anew with each value; the kinds of which rows are full have readers of their own.

  package subscript(_ column: String) -> Int64 {
    get throws(RowError) {
      let stored = try stored(column)
      guard let value = Int64(sqlValue: stored) else { throw wrongKind(column, stored, Int64.self) }
      return value
    }
  }

  package subscript(_ column: String) -> Int {
    get throws(RowError) {
      let stored = try stored(column)
      guard let value = Int(sqlValue: stored) else { throw wrongKind(column, stored, Int.self) }
      return value
    }
  }

  package subscript(_ column: String) -> String {
    get throws(RowError) {
      let stored = try stored(column)
      guard let value = String(sqlValue: stored) else { throw wrongKind(column, stored, String.self) }
      return value
    }
  }

  private func stored(_ column: String) throws(RowError) -> SQLValue {
    guard let index = columns.index[column] else {
      throw RowError(column: column, problem: "no such column")
    }
    return values[index]
  }

  private func wrongKind(_ column: String, _ stored: SQLValue, _ wanted: Any.Type) -> RowError {
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
