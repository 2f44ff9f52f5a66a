/// The file format, version 1. Numbers are big-endian; a text is its length in 4 bytes and then UTF-8.
///
///     KANTAYA-SNAPSHOT-1 and a line feed
///     the header as JSON text: when it was made, the migrations applied
///     for each table
///       T, the table as JSON text: its name and its columns, sorted by name
///       for each row, in the order of the primary key: R, then for each column a value:
///         0               NULL
///         1, 8 bytes      integer, two's complement
///         2, 8 bytes      real, IEEE 754
///         3, a text       text
///         4, length in 4 bytes, bytes    blob
///       E, the number of rows in 8 bytes, the SHA-256 of these rows
///     Z, the number of all rows in 8 bytes, the SHA-256 of everything before this
///
/// A table comes after those that its foreign keys point to, as far as they do not point in circles.
enum SnapshotFormat {
  static let magic = Array("KANTAYA-SNAPSHOT-1\n".utf8)
  static let table = UInt8(ascii: "T")
  static let row = UInt8(ascii: "R")
  static let tableEnd = UInt8(ascii: "E")
  static let end = UInt8(ascii: "Z")

  struct Header: Codable {
    let made: Int64
    let migrations: [Snapshot.Step]
  }

  struct Table: Codable {
    let name: String
    let columns: [String]
  }

  static func append(row values: [SQLValue], to bytes: inout [UInt8]) {
    bytes.append(row)
    for value in values { append(value, to: &bytes) }
  }

  private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let value):
      bytes.append(1)
      bytes.append(bigEndian: value)
    case .real(let value):
      bytes.append(2)
      bytes.append(bigEndian: value.bitPattern)
    case .text(let value):
      bytes.append(3)
      append(value.utf8, to: &bytes)
    case .blob(let value):
      bytes.append(4)
      append(value, to: &bytes)
    }
  }

  static func append(_ content: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(bigEndian: UInt32(content.count))
    bytes.append(contentsOf: content)
  }
}

/// Counts and hashes the rows of one table.
struct RowHash {
  private let hash = SHA256()
  private var buffer: [UInt8] = []
  private(set) var rows = 0

  mutating func add(_ values: [SQLValue]) {
    SnapshotFormat.append(row: values, to: &buffer)
    rows += 1
    if buffer.count > 65_536 { flush() }
  }

  mutating func finish() -> [UInt8] {
    flush()
    return hash.finish()
  }

  private mutating func flush() {
    hash.update(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
