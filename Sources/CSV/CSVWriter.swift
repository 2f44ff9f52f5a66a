/// Writes records as RFC 4180: CRLF line ends, quotes where they are needed.
package struct CSVWriter: Sendable {
  private let separator: UInt8
  private let purpose: Purpose

  package enum Purpose: Sendable {
    /// For another program: every field exactly as given.
    case exchange
    /// For a person's spreadsheet: starts with a byte order mark, and a text that a spreadsheet would run as a
    /// formula (`=`, `+`, `-`, `@` first) gets an apostrophe before it (OWASP, CSV injection).
    case spreadsheet
  }

  package init(for purpose: Purpose, separator: UInt8 = UInt8(ascii: ",")) {
    self.purpose = purpose
    self.separator = separator
  }

  /// What the file begins with: the byte order mark or nothing, and the column names.
  package func header(_ columns: [String]) -> [UInt8] {
    (purpose == .spreadsheet ? byteOrderMark : []) + record(columns)
  }

  package func record(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(purpose == .spreadsheet ? harmless(field) : field, to: &bytes)
    }
    // A record of one empty field would read back as an empty line.
    if fields == [""] { bytes += [.quote, .quote] }
    return bytes + [.carriageReturn, .newline]
  }

  private func append(_ field: String, to bytes: inout [UInt8]) {
    let text = Array(field.utf8)
    let isQuoted =
      text.contains { [separator, .quote, .newline, .carriageReturn].contains($0) }
      || text.first == .space || text.last == .space || text.starts(with: byteOrderMark)
    guard isQuoted else { return bytes.append(contentsOf: text) }
    bytes.append(.quote)
    for byte in text {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  private func harmless(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return field
    }
    let isNumber = field.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    return isNumber && (first == "-" || first == "+") && field.count > 1 ? field : "'" + field
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
}
