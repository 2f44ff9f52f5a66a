/// PostgreSQL's exact numbers, which `SUM` and `AVG` of integers answer with: groups of four decimal digits.
struct PostgresNumeric {
  private let digits: [Int16]
  private let weight: Int
  private let isNegative: Bool
  private let scale: Int

  init(_ bytes: UnsafeRawBufferPointer) throws {
    let count: Int16 = bytes.bigEndian(at: 0)
    let sign: UInt16 = bytes.bigEndian(at: 4)
    guard sign == 0 || sign == 0x4000 else { throw DatabaseError.other("an answer is not a number") }
    digits = (0..<Int(count)).map { bytes.bigEndian(at: 8 + 2 * $0) }
    weight = Int(bytes.bigEndian(at: 2) as Int16)
    isNegative = sign == 0x4000
    scale = Int(bytes.bigEndian(at: 6) as UInt16)
  }

  /// An integer when it has no decimals, as SQLite's `SUM` of integers is; else a real.
  var value: SQLValue {
    if scale == 0, let integer = Int64(text) { return .integer(integer) }
    return .real(Double(text) ?? .nan)
  }

  private var text: String {
    let whole = weight < 0 ? "0" : (0...weight).map { group($0) }.joined()
    let decimals =
      weight + 1 < digits.count ? "." + (weight + 1..<digits.count).map { group($0) }.joined() : ""
    return (isNegative ? "-" : "") + whole + decimals
  }

  private func group(_ index: Int) -> String {
    let digits = digits.indices.contains(index) ? String(self.digits[index]) : ""
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
