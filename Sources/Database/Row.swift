/// One row of an answer, read by column name.
package struct Row {
  let values: [SQLValue]
  let columns: Columns

  package subscript<T: SQLDecodable>(_ column: String) -> T {
    get throws(RowError) {
      guard let index = columns.index[column] else {
        throw RowError(column: column, problem: "no such column")
      }
      guard let value = T(sqlValue: values[index]) else {
        throw RowError(column: column, problem: "\(values[index].kind) is not a \(T.self)")
      }
      return value
    }
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
