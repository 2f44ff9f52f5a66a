/// Numbers of tiles in an address: groups of three digits, each but the last after an `x` (C2SP tlog-tiles), so that
/// no folder of a static copy grows large and none has the name of a file.
enum TileNumber {
  /// 1234067 is `x001/x234/067`.
  static func path(_ number: Int) -> String {
    var path = group(number % 1000)
    var rest = number / 1000
    while rest > 0 {
      path = "x\(group(rest % 1000))/\(path)"
      rest /= 1000
    }
    return path
  }

  /// Nil unless `parts` are groups of digits of a number below 10^18; may accept what `path` would write differently.
  static func number(_ parts: ArraySlice<Substring>) -> Int? {
    guard (1...6).contains(parts.count) else { return nil }
    var number = 0
    for part in parts {
      let digits = part.hasPrefix("x") ? part.dropFirst() : part
      guard digits.utf8.count == 3, let value = UInt16(digits) else { return nil }
      number = number * 1000 + Int(value)
    }
    return number
  }

  private static func group(_ value: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: 3 - digits.count) + digits
  }
}
