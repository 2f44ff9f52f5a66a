import Foundation

/// A value as both engines store it.
package enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

package protocol SQLEncodable {
  var sqlValue: SQLValue { get }
}

package protocol SQLDecodable {
  /// Nil when the stored value is of another kind.
  init?(sqlValue: SQLValue)
}

package typealias SQLCodable = SQLDecodable & SQLEncodable

extension Int64: SQLCodable {
  package var sqlValue: SQLValue { .integer(self) }
  package init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self = value
  }
}

extension Int: SQLCodable {
  package var sqlValue: SQLValue { .integer(Int64(self)) }
  package init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self.init(exactly: value)
  }
}

/// Stored as 0 and 1: SQLite has no truth type, and one schema serves both engines.
extension Bool: SQLCodable {
  package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
  package init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self = value != 0
  }
}

extension Double: SQLCodable {
  package var sqlValue: SQLValue { .real(self) }
  package init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .real(let value): self = value
    case .integer(let value): self = Double(value)
    case .null, .text, .blob: return nil
    }
  }
}

extension String: SQLCodable {
  package var sqlValue: SQLValue { .text(self) }
  package init?(sqlValue: SQLValue) {
    guard case .text(let value) = sqlValue else { return nil }
    self = value
  }
}

extension [UInt8]: SQLCodable {
  package var sqlValue: SQLValue { .blob(self) }
  package init?(sqlValue: SQLValue) {
    guard case .blob(let value) = sqlValue else { return nil }
    self = value
  }
}

/// Instants are whole UTC milliseconds since 1970, in both engines.
extension Date: SQLCodable {
  package var sqlValue: SQLValue { .integer(Int64((timeIntervalSince1970 * 1000).rounded())) }
  package init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self = Date(timeIntervalSince1970: Double(value) / 1000)
  }
}

extension Optional: SQLDecodable where Wrapped: SQLDecodable {
  package init?(sqlValue: SQLValue) {
    if case .null = sqlValue {
      self = Wrapped?.none
    } else if let value = Wrapped(sqlValue: sqlValue) {
      self = .some(value)
    } else {
      return nil
    }
  }
}

extension SQLEncodable where Self: RawRepresentable, RawValue: SQLEncodable {
  package var sqlValue: SQLValue { rawValue.sqlValue }
}

extension SQLDecodable where Self: RawRepresentable, RawValue: SQLDecodable {
  package init?(sqlValue: SQLValue) {
    guard let raw = RawValue(sqlValue: sqlValue) else { return nil }
    self.init(rawValue: raw)
  }
}

extension SQLValue {
  /// What errors may say about a value: never the value itself, which may be someone's data.
  var kind: String {
    switch self {
    case .null: "NULL"
    case .integer: "an integer"
    case .real: "a real"
    case .text: "a text"
    case .blob: "a blob"
    }
  }

  /// PostgreSQL cannot store a NUL inside a text, so neither engine does.
  static func check(_ text: String) throws {
    if text.utf8.contains(0) { throw DatabaseError.constraint("CHECK text without NUL") }
  }
}

/// For code that takes whatever is stored.
extension SQLValue: SQLCodable {
  package var sqlValue: SQLValue { self }
  package init?(sqlValue: SQLValue) { self = sqlValue }
}
