/// The cross-reference sections of all revisions, newest first.
struct XrefTable {
  private(set) var offsets: [Int: Int] = [:]
  private(set) var trailer = PDFDictionary()
  private var seen: Set<Int> = []

  init(_ bytes: [UInt8], newest: Int) throws(PDFError) {
    var sections: Set<Int> = []
    var next: Int? = newest
    while let start = next {
      guard start < bytes.count, sections.insert(start).inserted, sections.count <= 200 else {
        throw .malformed(at: start)
      }
      let isNewest = sections.count == 1
      let trailer = try readSection(bytes, at: start)
      guard trailer["XRefStm"] == nil, trailer["Encrypt"] == nil else { throw .unsupported }
      if isNewest { self.trailer = trailer }
      next = trailer["Prev"]?.integer
    }
  }

  private mutating func readSection(_ bytes: [UInt8], at start: Int) throws(PDFError) -> PDFDictionary {
    var lexer = PDFLexer(bytes, at: start)
    guard lexer.take("xref") else {
      throw lexer.byte?.isPDFDigit == true ? .unsupported : .malformed(at: start)
    }
    while true {
      lexer.skipSpace()
      if lexer.take("trailer") { break }
      guard let first = lexer.takeInteger() else { throw lexer.malformed }
      lexer.skipSpace()
      guard let count = lexer.takeInteger(), count <= bytes.count / 18, first <= 10_000_000 else {
        throw lexer.malformed
      }
      for number in first..<first + count { try readEntry(&lexer, number: number) }
    }
    guard let trailer = try lexer.object().dictionary else { throw lexer.malformed }
    return trailer
  }

  private mutating func readEntry(_ lexer: inout PDFLexer, number: Int) throws(PDFError) {
    lexer.skipSpace()
    guard let offset = lexer.takeInteger() else { throw lexer.malformed }
    lexer.skipSpace()
    guard lexer.takeInteger() != nil else { throw lexer.malformed }
    lexer.skipSpace()
    let isLive = lexer.take("n")
    guard isLive || lexer.take("f") else { throw lexer.malformed }
    guard seen.insert(number).inserted, isLive else { return }
    guard offset < lexer.bytes.count else { throw lexer.malformed }
    offsets[number] = offset
  }
}
