/// Reads numbers and command letters, separated by spaces and commas or by nothing at all (`M1-2.5.5`).
struct SVGNumbers {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool {
    mutating get {
      skip()
      return index >= bytes.count
    }
  }

  mutating func letter() -> Character? {
    skip()
    guard index < bytes.count, (65...90).contains(bytes[index]) || (97...122).contains(bytes[index]) else {
      return nil
    }
    index += 1
    return Character(UnicodeScalar(bytes[index - 1]))
  }

  mutating func number() -> Double? {
    skip()
    let start = index
    if at(43) || at(45) { index += 1 }
    digits()
    if at(46) {
      index += 1
      digits()
    }
    if at(101) || at(69) {
      let mark = index
      index += 1
      if at(43) || at(45) { index += 1 }
      if index < bytes.count, (48...57).contains(bytes[index]) { digits() } else { index = mark }
    }
    guard index > start, let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  /// A flag of an arc: one digit, which may touch the next number.
  mutating func flag() -> Bool? {
    skip()
    guard at(48) || at(49) else { return nil }
    index += 1
    return bytes[index - 1] == 49
  }

  private func at(_ byte: UInt8) -> Bool { index < bytes.count && bytes[index] == byte }

  private mutating func digits() {
    while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
  }

  private mutating func skip() {
    while index < bytes.count, [9, 10, 12, 13, 32, 44].contains(bytes[index]) { index += 1 }
  }
}
