let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let comma = UInt8(ascii: ",")
}

enum Separator {
  /// - Returns: nil while the first line is not whole.
  static func detect(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> UInt8? {
    let candidates: [UInt8] = [.comma, UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var lineEnded = false
    for byte in bytes.drop(while: { $0 == .newline || $0 == .carriageReturn }) {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .newline {
        lineEnded = true
        break
      }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    guard lineEnded || isWhole else { return nil }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return candidates[best]
  }
}
