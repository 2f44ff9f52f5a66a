/// Reads a table with a header from bytes that arrive in pieces, as an upload does.
package struct CSVTableReader: Sendable {
  private var parser: CSVParser
  private var header: CSVHeader?

  /// - Parameter separator: an ASCII byte, or nil to tell it from the first line.
  package init(separator: UInt8? = nil) {
    parser = CSVParser(separator: separator)
  }

  /// The column names, once the first record has been read.
  package var columns: [String]? { header?.columns }

  /// - Returns: the rows that `bytes` completed.
  package mutating func feed(_ bytes: some Sequence<UInt8>) throws(CSVError) -> [CSVRow] {
    try rows(parser.feed(bytes))
  }

  /// Call once, after the last byte.
  /// - Throws: `CSVError.empty` when there was not even a header.
  package mutating func finish() throws(CSVError) -> [CSVRow] {
    let last = try rows(parser.finish())
    if header == nil { throw .empty }
    return last
  }

  private mutating func rows(_ records: [CSVRecord]) throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    rows.reserveCapacity(records.count)
    for record in records {
      if let header {
        rows.append(try header.row(record))
      } else {
        header = try CSVHeader(record)
      }
    }
    return rows
  }
}
