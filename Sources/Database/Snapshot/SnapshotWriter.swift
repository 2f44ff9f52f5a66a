import Foundation

/// Writes a snapshot beside its final place and moves it there when it is complete and on disk, so that a file of
/// that name is always a whole one.
final class SnapshotWriter {
  private let path: String
  private let draft: String
  private let file: Int32
  private let hash = SHA256()
  private var buffer: [UInt8] = []
  private var tables: [TableDigest] = []

  /// Readable by its owner only: it holds everything that the database knows.
  init(path: String) throws {
    self.path = path
    draft = "\(path).\(UUID().uuidString).tmp"
    file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SnapshotError.cannotOpen(draft) }
  }

  /// A draft that was not finished is removed.
  deinit {
    close(file)
    unlink(draft)
  }

  func begin(_ header: SnapshotFormat.Header) throws {
    buffer += SnapshotFormat.magic
    SnapshotFormat.append(try JSONEncoder().encode(header), to: &buffer)
  }

  func write(_ table: SnapshotFormat.Table, _ rows: ((_ add: ([SQLValue]) throws -> Void) throws -> Void))
    throws
  {
    buffer.append(SnapshotFormat.table)
    SnapshotFormat.append(try JSONEncoder().encode(table), to: &buffer)
    var content = RowHash()
    try rows { values in
      content.add(values)
      SnapshotFormat.append(row: values, to: &buffer)
      if buffer.count > 1 << 20 { try flush() }
    }
    let digest = content.finish()
    buffer.append(SnapshotFormat.tableEnd)
    buffer.append(bigEndian: Int64(content.rows))
    buffer += digest
    tables.append(TableDigest(table: table.name, rows: content.rows, digest: digest.hex))
  }

  func finish() throws -> [TableDigest] {
    buffer.append(SnapshotFormat.end)
    buffer.append(bigEndian: Int64(tables.reduce(0) { $0 + $1.rows }))
    try flush()
    buffer = hash.finish()
    try write()
    guard fsync(file) == 0, rename(draft, path) == 0 else { throw DatabaseError(errno: errno, path) }
    try syncFolder()
    return tables
  }

  private func flush() throws {
    hash.update(buffer)
    try write()
  }

  private func write() throws {
    try buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw DatabaseError(errno: errno, path) }
        rest = rest.dropFirst(count)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// The new name, too, has to survive a power failure.
  private func syncFolder() throws {
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw DatabaseError(errno: errno, path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw DatabaseError(errno: errno, path) }
  }
}

extension DatabaseError {
  /// What the operating system says about a file.
  fileprivate init(errno code: Int32, _ path: String) {
    self = code == ENOSPC || code == EDQUOT ? .full : .other("\(path): \(String(cString: strerror(code)))")
  }
}
