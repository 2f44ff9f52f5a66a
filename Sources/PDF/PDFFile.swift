/// A PDF with a classic cross-reference table, as Cairo writes it and as an incremental update extends it.
package struct PDFFile: Sendable {
  package let bytes: [UInt8]
  /// The trailer of the newest revision.
  package let trailer: PDFDictionary
  /// Where each live object starts, by its number; the newest revision wins.
  package let offsets: [Int: Int]
  /// Where the newest cross-reference section starts.
  package let startOfXref: Int
  /// One number more than the highest object number of all revisions.
  package let size: Int

  /// Reads the cross-reference of all revisions; objects are read on demand.
  package init(_ bytes: [UInt8]) throws(PDFError) {
    guard bytes.starts(with: "%PDF-".utf8) else { throw .notPDF }
    guard let start = Self.lastStartOfXref(bytes) else { throw .malformed(at: bytes.count) }
    self.bytes = bytes
    startOfXref = start
    let table = try XrefTable(bytes, newest: start)
    trailer = table.trailer
    offsets = table.offsets
    size = max(table.trailer["Size"]?.integer ?? 0, (table.offsets.keys.max() ?? 0) + 1)
  }

  /// The value of object `number`, without the data of a stream.
  package func object(_ number: Int) throws(PDFError) -> PDFObject {
    guard let offset = offsets[number] else { throw .malformed(at: 0) }
    var lexer = PDFLexer(bytes, at: offset)
    guard lexer.takeInteger() == number else { throw lexer.malformed }
    lexer.skipSpace()
    guard lexer.takeInteger() != nil else { throw lexer.malformed }
    lexer.skipSpace()
    guard lexer.take("obj") else { throw lexer.malformed }
    return try lexer.object()
  }

  /// `value`, followed when it is a reference.
  package func resolve(_ value: PDFObject?) throws(PDFError) -> PDFObject? {
    guard let number = value?.reference else { return value }
    return try object(number)
  }

  /// The number and the dictionary of the document catalog.
  package func catalog() throws(PDFError) -> (number: Int, dictionary: PDFDictionary) {
    guard let number = trailer["Root"]?.reference, let dictionary = try object(number).dictionary else {
      throw .malformed(at: startOfXref)
    }
    return (number, dictionary)
  }

  /// The object numbers of all pages, in reading order.
  package func pages() throws(PDFError) -> [Int] {
    guard let root = try catalog().dictionary["Pages"]?.reference else { throw .malformed(at: startOfXref) }
    var found: [Int] = []
    var seen: Set<Int> = []
    try collectPages(root, into: &found, seen: &seen)
    return found
  }

  private func collectPages(
    _ number: Int, into found: inout [Int], seen: inout Set<Int>
  ) throws(PDFError) {
    guard seen.insert(number).inserted, seen.count <= 100_000, let node = try object(number).dictionary else {
      throw .malformed(at: startOfXref)
    }
    guard let kids = try resolve(node["Kids"])?.array else {
      found.append(number)
      return
    }
    for kid in kids {
      guard let child = kid.reference else { throw .malformed(at: startOfXref) }
      try collectPages(child, into: &found, seen: &seen)
    }
  }

  private static func lastStartOfXref(_ bytes: [UInt8]) -> Int? {
    let word = Array("startxref".utf8)
    var index = bytes.count - word.count
    let lowest = max(0, bytes.count - 1100)
    while index >= lowest {
      if bytes[index..<index + word.count].elementsEqual(word) {
        var lexer = PDFLexer(bytes, at: index + word.count)
        lexer.skipSpace()
        return lexer.takeInteger()
      }
      index -= 1
    }
    return nil
  }
}
