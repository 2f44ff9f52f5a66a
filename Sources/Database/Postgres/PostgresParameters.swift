/// Bound values in PostgreSQL's binary format, each with the type that its kind has, so that the server does not
/// guess another one.
struct PostgresParameters {
  let types: [UInt32]
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>?] = []

  init(_ values: [SQLValue]) throws {
    types = values.map(\.postgresType)
    for value in values {
      let start = bytes.count
      try value.append(to: &bytes)
      ranges.append(value == .null ? nil : start..<bytes.count)
    }
    // So that even an empty value has an address: none would mean NULL.
    bytes.append(0)
  }

  func withPointers<T>(
    _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) throws -> T
  ) throws -> T {
    try bytes.withUnsafeBytes { buffer in
      let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
      return try body(
        ranges.map { range in range.flatMap { range in start.map { $0 + range.lowerBound } } },
        ranges.map { Int32($0?.count ?? 0) }, ranges.map { _ in 1 })
    }
  }
}

extension SQLValue {
  /// 0 lets the server find out: NULL fits everywhere.
  fileprivate var postgresType: UInt32 {
    switch self {
    case .null: 0
    case .integer: PostgresType.int8
    case .real: PostgresType.float8
    case .text: PostgresType.text
    case .blob: PostgresType.bytea
    }
  }

  func append(to bytes: inout [UInt8]) throws {
    switch self {
    case .null: break
    case .integer(let value): bytes.append(bigEndian: value)
    case .real(let value): bytes.append(bigEndian: value.bitPattern)
    case .text(let value):
      try SQLValue.check(value)
      bytes.append(contentsOf: value.utf8)
    case .blob(let value): bytes.append(contentsOf: value)
    }
  }
}

extension [UInt8] {
  mutating func append(bigEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}
