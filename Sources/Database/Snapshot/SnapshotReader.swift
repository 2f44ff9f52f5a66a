import Foundation

/// Reads a snapshot from front to back and checks every count and digest on the way.
final class SnapshotReader {
  let header: SnapshotFormat.Header
  private var input: SnapshotInput
  private var digests: [TableDigest] = []

  init(path: String) throws {
    input = try SnapshotInput(path: path)
    guard try input.take(SnapshotFormat.magic.count) == SnapshotFormat.magic else {
      throw SnapshotError.damaged("not a snapshot")
    }
    header = try input.json()
  }

  /// - Returns: the next table, whose rows have to be read before the one after it; nil at the end of a sound file.
  func nextTable() throws -> SnapshotFormat.Table? {
    switch try input.byte() {
    case SnapshotFormat.table: return try input.json()
    case SnapshotFormat.end:
      try checkEnd()
      return nil
    default: throw SnapshotError.damaged("a table was expected")
    }
  }

  /// Gives `body` a function that answers with the next row of `table`, nil after the last; whatever `body` leaves
  /// is read and checked too.
  func rows(of table: SnapshotFormat.Table, _ body: (_ next: () throws -> [SQLValue]?) throws -> Void) throws
  {
    var content = RowHash()
    var isOver = false
    func next() throws -> [SQLValue]? {
      guard !isOver else { return nil }
      switch try input.byte() {
      case SnapshotFormat.row:
        let values = try table.columns.map { _ in try input.value() }
        content.add(values)
        return values
      case SnapshotFormat.tableEnd:
        isOver = true
        let rows = Int(try input.integer() as Int64)
        let digest = try input.take(32)
        guard rows == content.rows, digest == content.finish() else {
          throw SnapshotError.damaged("the rows of \(table.name) are not those that were written")
        }
        digests.append(TableDigest(table: table.name, rows: rows, digest: digest.hex))
        return nil
      default: throw SnapshotError.damaged("a row was expected")
      }
    }
    try body(next)
    while try next() != nil {}
  }

  var snapshot: Snapshot {
    Snapshot(
      made: Date(timeIntervalSince1970: Double(header.made) / 1000), migrations: header.migrations,
      tables: digests)
  }

  private func checkEnd() throws {
    let rows = Int(try input.integer() as Int64)
    let expected = input.digest()
    guard rows == digests.reduce(0, { $0 + $1.rows }), try input.take(32) == expected else {
      throw SnapshotError.damaged("the whole is not what was written")
    }
    guard try input.isAtEnd() else { throw SnapshotError.damaged("something follows the end") }
  }
}
