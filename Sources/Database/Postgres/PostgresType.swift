/// The types that our statements answer with, by their fixed number in `pg_type`, and their binary formats.
enum PostgresType {
  static let bool: UInt32 = 16
  static let bytea: UInt32 = 17
  static let int8: UInt32 = 20
  static let int2: UInt32 = 21
  static let int4: UInt32 = 23
  static let text: UInt32 = 25
  static let oid: UInt32 = 26
  static let float4: UInt32 = 700
  static let float8: UInt32 = 701
  static let numeric: UInt32 = 1700
  static let void: UInt32 = 2278
  /// "char", name, json, unknown, bpchar, varchar: all sent as their text
  static let texts: Set<UInt32> = [text, 18, 19, 114, 705, 1042, 1043]

  static func decode(_ bytes: UnsafeRawBufferPointer, _ type: UInt32) throws -> SQLValue {
    switch type {
    case int8: .integer(bytes.bigEndian(at: 0))
    case int4: .integer(Int64(bytes.bigEndian(at: 0) as Int32))
    case int2: .integer(Int64(bytes.bigEndian(at: 0) as Int16))
    case oid: .integer(Int64(bytes.bigEndian(at: 0) as UInt32))
    case bool: .integer(bytes.first == 1 ? 1 : 0)
    case float8: .real(Double(bitPattern: bytes.bigEndian(at: 0)))
    case float4: .real(Double(Float(bitPattern: bytes.bigEndian(at: 0))))
    case numeric: try PostgresNumeric(bytes).value
    case bytea: .blob(Array(bytes))
    case void: .null
    case _ where texts.contains(type): .text(String(decoding: bytes, as: UTF8.self))
    default:
      throw DatabaseError.other(
        "an answer has the PostgreSQL type \(type), which has no place in both engines")
    }
  }

  /// A value as COPY wants it for a column of this type.
  static func encode(_ value: SQLValue, _ type: UInt32, to bytes: inout [UInt8]) throws {
    let fitting: SQLValue
    switch (type, value) {
    case (float8, .integer(let number)): fitting = .real(Double(number))
    case (int8, .integer), (float8, .real), (text, .text), (bytea, .blob), (_, .null): fitting = value
    default: throw DatabaseError.constraint("CHECK \(value.kind) in a column of the PostgreSQL type \(type)")
    }
    guard fitting != .null else { return bytes.append(bigEndian: Int32(-1)) }
    let start = bytes.count
    bytes.append(bigEndian: Int32(0))
    try fitting.append(to: &bytes)
    let length = UInt32(bytes.count - start - 4)
    for index in 0..<4 {
      bytes[start + index] = UInt8(truncatingIfNeeded: length >> (24 - 8 * UInt32(index)))
    }
  }
}

extension UnsafeRawBufferPointer {
  func bigEndian<T: FixedWidthInteger>(at offset: Int) -> T {
    T(bigEndian: loadUnaligned(fromByteOffset: offset, as: T.self))
  }
}
