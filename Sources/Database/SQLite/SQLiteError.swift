import Foundation
import GRDB
import GRDBSQLite

extension DatabaseError {
  /// What the last call on this `sqlite3` complained about.
  init(_ handle: OpaquePointer) {
    let isFull = sqlite3_system_errno(handle) == ENOSPC
    self.init(code: sqlite3_errcode(handle), message: String(cString: sqlite3_errmsg(handle)), isFull: isFull)
  }

  init(_ error: GRDB.DatabaseError) {
    self.init(code: error.resultCode.rawValue, message: error.message ?? "", isFull: false)
  }

  /// `SQLITE_IOERR_SHMSIZE`: the index of the WAL found no room. SQLite keeps no system error with it.
  private static let sharedMemoryCannotGrow: Int32 = SQLITE_IOERR | 19 << 8

  private init(code: Int32, message: String, isFull: Bool) {
    self =
      switch code & 0xff {
      case SQLITE_FULL: .full
      case SQLITE_IOERR where isFull || code == Self.sharedMemoryCannotGrow: .full
      case SQLITE_CONSTRAINT: .constraint(Self.rule(message))
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PROTOCOL: .unavailable(message)
      default: .other(message)
      }
  }

  /// `UNIQUE constraint failed: surat.nomor` without its filling words.
  private static func rule(_ message: String) -> String {
    message.replacing(" constraint failed: ", with: " ").replacing(" constraint failed", with: "")
  }
}
