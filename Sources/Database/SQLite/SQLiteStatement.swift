import GRDBSQLite

/// Values in and out of an `sqlite3_stmt`.
extension OpaquePointer {
  var columns: Columns {
    Columns(
      (0..<sqlite3_column_count(self))
        .map { index in sqlite3_column_name(self, index).map(String.init(cString:)) ?? "" })
  }

  func bind(_ value: SQLValue, at index: Int32) throws -> Int32 {
    // SQLite's own constant for "copy it now", which Swift cannot import.
    let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(self, index)
    case .integer(let value): return sqlite3_bind_int64(self, index, value)
    case .real(let value): return sqlite3_bind_double(self, index, value)
    case .text(var value):
      try SQLValue.check(value)
      return value.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          // An empty text has no address, and no address would bind NULL.
          characters.baseAddress.map { sqlite3_bind_text(self, index, $0, Int32(characters.count), copy) }
            ?? sqlite3_bind_text(self, index, "", 0, copy)
        }
      }
    case .blob(let value):
      if value.isEmpty { return sqlite3_bind_zeroblob(self, index, 0) }
      return value.withUnsafeBytes {
        sqlite3_bind_blob64(self, index, $0.baseAddress, UInt64($0.count), copy)
      }
    }
  }

  func value(at index: Int32) -> SQLValue {
    switch sqlite3_column_type(self, index) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(self, index))
    case SQLITE_FLOAT: .real(sqlite3_column_double(self, index))
    case SQLITE_TEXT:
      .text(
        sqlite3_column_text(self, index)
          .map { text in
            String(
              decoding: UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(self, index))),
              as: UTF8.self)
          } ?? "")
    case SQLITE_BLOB:
      .blob(
        sqlite3_column_blob(self, index)
          .map { bytes in
            [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(self, index))))
          } ?? [])
    default: .null
    }
  }
}
