/// One record of a table, before its fields have names.
package struct CSVRecord: Equatable, Sendable {
  /// The line of the file on which the record begins, from 1.
  package let line: Int
  package let fields: [String]
}

/// Reads RFC 4180 from bytes that arrive in pieces of any size, and keeps no more than the unfinished record.
///
/// Beyond the RFC: a byte order mark is skipped, lines end with LF or CRLF, empty lines are no records, and a quote
/// inside an unquoted field is taken as it stands. The separator is whichever of `,`, `;` and tab the first line
/// has most of outside quotes, unless one is given.
package struct CSVParser: Sendable {
  private var separator: UInt8
  private let isGiven: Bool
  private var hasBegun = false
  private var state = State.recordStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var line = 1
  private var recordLine = 1
  private var quoteLine = 1
  /// The first line, held back until it is whole and the separator can be told.
  private var firstLine: [UInt8] = []
  private var records: [CSVRecord] = []

  private enum State {
    case recordStart, fieldStart, plain, quoted, quoteInQuoted, carriageReturn, quotedCarriageReturn
  }

  /// - Parameter separator: an ASCII byte, or nil to tell it from the first line.
  package init(separator: UInt8? = nil) {
    self.separator = separator ?? .comma
    isGiven = separator != nil
  }

  /// - Returns: the records that `bytes` completed.
  /// - Throws: `CSVError`; the parser is of no use afterwards.
  package mutating func feed(_ bytes: some Sequence<UInt8>) throws(CSVError) -> [CSVRecord] {
    if hasBegun {
      try consume(Array(bytes))
    } else {
      firstLine.append(contentsOf: bytes)
      try beginReading(isWhole: false)
    }
    return takeRecords()
  }

  /// Call once, after the last byte.
  /// - Returns: the last record, when no line end followed it.
  package mutating func finish() throws(CSVError) -> [CSVRecord] {
    if !hasBegun { try beginReading(isWhole: true) }
    switch state {
    case .recordStart: break
    case .quoted: throw .unclosedQuote(line: quoteLine)
    case .fieldStart, .plain, .quoteInQuoted, .carriageReturn, .quotedCarriageReturn: try endRecord()
    }
    return takeRecords()
  }

  private mutating func beginReading(isWhole: Bool) throws(CSVError) {
    let hasMark = firstLine.starts(with: byteOrderMark)
    guard isWhole || firstLine.count >= 3 else { return }
    guard let detected = Separator.detect(firstLine.dropFirst(hasMark ? 3 : 0), isWhole: isWhole) else {
      return
    }
    if !isGiven { separator = detected }
    let held = firstLine.dropFirst(hasMark ? 3 : 0)
    hasBegun = true
    firstLine = []
    try consume(Array(held))
  }

  private mutating func consume(_ bytes: [UInt8]) throws(CSVError) {
    var next = 0
    while next < bytes.count {
      // Most bytes are inside of a plain field, which only these end: they are taken all at once.
      if state == .plain {
        let begin = next
        while next < bytes.count, bytes[next] != separator, bytes[next] != .newline,
          bytes[next] != .carriageReturn
        {
          next += 1
        }
        field.append(contentsOf: bytes[begin..<next])
        if next == bytes.count { return }
      }
      try consume(bytes[next])
      next += 1
    }
  }

  private mutating func consume(_ byte: UInt8) throws(CSVError) {
    switch state {
    case .quoted:
      if byte == .quote {
        state = .quoteInQuoted
      } else {
        if byte == .newline { line += 1 }
        field.append(byte)
      }
    case .quoteInQuoted where byte == .quote:
      field.append(byte)
      state = .quoted
    case .recordStart where byte == .newline:
      line += 1
      recordLine = line
    case .recordStart where byte == .quote, .fieldStart where byte == .quote:
      quoteLine = line
      state = .quoted
    default: try consumeUnquoted(byte)
    }
  }

  private mutating func consumeUnquoted(_ byte: UInt8) throws(CSVError) {
    switch byte {
    case .newline:
      try endRecord()
      line += 1
      recordLine = line
    case _ where state == .quotedCarriageReturn:
      throw .textAfterQuote(line: line)
    case separator:
      restoreCarriageReturn()
      try endField()
      state = .fieldStart
    case .carriageReturn:
      restoreCarriageReturn()
      state = state == .quoteInQuoted ? .quotedCarriageReturn : .carriageReturn
    default:
      if state == .quoteInQuoted { throw .textAfterQuote(line: line) }
      restoreCarriageReturn()
      field.append(byte)
      state = .plain
    }
  }

  /// A carriage return that no line feed follows is part of the field.
  private mutating func restoreCarriageReturn() {
    if state == .carriageReturn { field.append(.carriageReturn) }
  }

  private mutating func endField() throws(CSVError) {
    // Most fields are empty or plain ASCII, which needs no validation.
    if field.isEmpty {
      fields.append("")
      return
    }
    if field.allSatisfy({ $0 < 0x80 }) {
      fields.append(String(decoding: field, as: UTF8.self))
    } else {
      guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8(line: recordLine) }
      fields.append(text)
    }
    field.removeAll(keepingCapacity: true)
  }

  private mutating func endRecord() throws(CSVError) {
    let isEmptyLine = fields.isEmpty && field.isEmpty && state == .carriageReturn
    state = .recordStart
    if isEmptyLine { return }
    try endField()
    records.append(CSVRecord(line: recordLine, fields: fields))
    fields.removeAll(keepingCapacity: true)
  }

  private mutating func takeRecords() -> [CSVRecord] {
    defer { records = [] }
    return records
  }
}
