import Foundation

/// Goes through a table in memory row by row and makes strings only of the fields that are asked for: some ten times faster
/// than `CSVParser` on large tables. The same rules hold.
package struct CSVScanner: @unchecked Sendable {  // the bytes are never written, and live as long as `file`
  private let file: NSData
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var fields: [Field] = []
  private var unquoted: [UInt8] = []
  /// The first byte that is not read yet.
  package private(set) var offset: Int
  /// The line on which the row begins, from 1.
  package private(set) var line = 0
  private var nextLine = 1
  package private(set) var columns: [String] = []

  private struct Field {
    var start: Int
    var end: Int
    /// Whether the place is in `unquoted`.
    var wasQuoted = false
  }

  /// Opens a file as it lies on the disk, and reads the header.
  /// - Parameters:
  ///   - url: a file.
  ///   - separator: an ASCII byte, or nil to tell it from the first line.
  /// - Throws: `CSVError`, and what reading the file throws.
  package init(_ url: URL, separator: UInt8? = nil) throws {
    file = try NSData(contentsOf: url, options: .mappedIfSafe)
    bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.length).bindMemory(to: UInt8.self)
    offset = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let firstLine = bytes[offset...].prefix(1 << 20)
    self.separator = separator ?? Separator.detect([UInt8](firstLine)[...], isWhole: true) ?? .comma
    guard try scan() else { throw CSVError.empty }
    var seen: Set<String> = []
    for index in fields.indices {
      let column = try text(index)
      guard seen.insert(column).inserted else { throw CSVError.repeatedColumn(column) }
      columns.append(column)
    }
  }

  /// How many bytes there are.
  package var size: Int { bytes.count }

  /// Reads the next row.
  /// - Returns: false after the last one.
  /// - Throws: `CSVError`; the scanner is of no use afterwards.
  package mutating func next() throws(CSVError) -> Bool {
    guard try scan() else { return false }
    guard fields.count == columns.count else {
      throw .wrongWidth(line: line, found: fields.count, expected: columns.count)
    }
    return true
  }

  /// The field in that column of this row, without spaces around it.
  /// - Throws: `CSVError.notUTF8`.
  package func text(_ column: Int) throws(CSVError) -> String {
    let field = fields[column]
    if field.wasQuoted {
      return try unquoted.withUnsafeBufferPointer { buffer throws(CSVError) in try text(buffer, field) }
    }
    return try text(bytes, field)
  }

  private func text(_ buffer: UnsafeBufferPointer<UInt8>, _ field: Field) throws(CSVError) -> String {
    var (start, end) = (field.start, field.end)
    while start < end, buffer[start] == .space || buffer[start] == .tab { start += 1 }
    while end > start, buffer[end - 1] == .space || buffer[end - 1] == .tab { end -= 1 }
    let field = UnsafeBufferPointer(rebasing: buffer[start..<end])
    // Most fields are plain ASCII, which needs no validation.
    if field.allSatisfy({ $0 < 0x80 }) { return String(decoding: field, as: UTF8.self) }
    guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8(line: line) }
    return text
  }

  /// Finds the fields of the next record that is not an empty line.
  private mutating func scan() throws(CSVError) -> Bool {
    while offset < bytes.count, bytes[offset] == .newline || isEmptyLine {
      offset += bytes[offset] == .newline ? 1 : 2
      nextLine += 1
    }
    guard offset < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    line = nextLine
    while true {
      let isLast = bytes[safe: offset] == .quote ? try scanQuoted() : scanPlain()
      if isLast { return true }
    }
  }

  private var isEmptyLine: Bool { bytes[offset] == .carriageReturn && bytes[safe: offset + 1] == .newline }

  /// - Returns: whether it is the last field of its record.
  private mutating func scanPlain() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != .newline { offset += 1 }
    let ends = offset >= bytes.count || bytes[offset] == .newline
    let end = ends && offset > start && bytes[offset - 1] == .carriageReturn ? offset - 1 : offset
    fields.append(Field(start: start, end: end))
    if offset < bytes.count, bytes[offset] == .newline { nextLine += 1 }
    offset += 1
    return ends
  }

  private mutating func scanQuoted() throws(CSVError) -> Bool {
    let quoteLine = nextLine
    let start = unquoted.count
    offset += 1
    while true {
      guard let byte = bytes[safe: offset] else { throw .unclosedQuote(line: quoteLine) }
      offset += 1
      if byte == .quote {
        guard bytes[safe: offset] == .quote else { break }
        offset += 1
      }
      if byte == .newline { nextLine += 1 }
      unquoted.append(byte)
    }
    fields.append(Field(start: start, end: unquoted.count, wasQuoted: true))
    if isEnd(offset), bytes[safe: offset] == .carriageReturn { offset += 1 }
    guard let byte = bytes[safe: offset] else { return true }
    guard byte == separator || byte == .newline else { throw .textAfterQuote(line: nextLine) }
    if byte == .newline { nextLine += 1 }
    offset += 1
    return byte == .newline
  }

  /// A carriage return at the end of a line or of the file.
  private func isEnd(_ place: Int) -> Bool {
    bytes[safe: place] == .carriageReturn && (bytes[safe: place + 1] ?? .newline) == .newline
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  fileprivate subscript(safe place: Int) -> UInt8? { place < count ? self[place] : nil }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
}
