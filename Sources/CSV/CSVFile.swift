import Foundation

/// One row of a table whose first record names the columns.
package struct CSVRow: Sendable {
  package let line: Int
  let header: CSVHeader
  let fields: [String]

  /// The field of that column, without spaces around it; nil when the table has no such column.
  package subscript(_ column: String) -> String? {
    header.index[column].map { fields[$0].trimmingCharacters(in: .whitespaces) }
  }

  package var dictionary: [String: String] {
    var values: [String: String] = [:]
    for column in header.columns { values[column] = self[column] }
    return values
  }
}

/// The column names, shared by all rows of a table.
final class CSVHeader: Sendable {
  let columns: [String]
  let index: [String: Int]

  init(_ record: CSVRecord) throws(CSVError) {
    columns = record.fields.map { $0.trimmingCharacters(in: .whitespaces) }
    var index: [String: Int] = [:]
    for (position, column) in columns.enumerated() where index.updateValue(position, forKey: column) != nil {
      throw .repeatedColumn(column)
    }
    self.index = index
  }

  func row(_ record: CSVRecord) throws(CSVError) -> CSVRow {
    guard record.fields.count == columns.count else {
      throw .wrongWidth(line: record.line, found: record.fields.count, expected: columns.count)
    }
    return CSVRow(line: record.line, header: self, fields: record.fields)
  }
}

/// A table with a header, read from a file or from memory.
package enum CSVFile {
  /// Calls `body` with every row, in order, holding 64 KiB of the file at a time.
  /// - Throws: `CSVError`, what reading the file throws, and what `body` throws.
  package static func forEachRow(
    at url: URL, separator: UInt8? = nil, _ body: (CSVRow) throws -> Void
  ) throws {
    let file = try FileHandle(forReadingFrom: url)
    var table = CSVTableReader(separator: separator)
    while let chunk = try file.read(upToCount: 65_536), !chunk.isEmpty {
      for row in try table.feed([UInt8](chunk)) { try body(row) }
    }
    for row in try table.finish() { try body(row) }
  }

  package static func rows(_ bytes: some Sequence<UInt8>, separator: UInt8? = nil) throws(CSVError)
    -> [CSVRow]
  {
    var table = CSVTableReader(separator: separator)
    return try table.feed(bytes) + table.finish()
  }
}
