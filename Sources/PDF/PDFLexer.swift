/// Reads PDF values from bytes. It trusts nothing: every index is checked and nesting is bounded.
struct PDFLexer {
  let bytes: [UInt8]
  var position: Int
  private var depth = 0
  private static let deepest = 64

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  var byte: UInt8? { bytes.indices.contains(position) ? bytes[position] : nil }
  var malformed: PDFError { .malformed(at: position) }

  mutating func skipSpace() {
    while let byte {
      if byte == UInt8(ascii: "%") {
        while let next = self.byte, next != 10, next != 13 { position += 1 }
      } else if byte.isPDFSpace {
        position += 1
      } else {
        return
      }
    }
  }

  /// Steps over `keyword` when it stands here as a whole word.
  mutating func take(_ keyword: StaticString) -> Bool {
    let end = position + keyword.utf8CodeUnitCount
    guard position >= 0, end <= bytes.count else { return false }
    for index in 0..<keyword.utf8CodeUnitCount where bytes[position + index] != keyword.utf8Start[index] {
      return false
    }
    if end < bytes.count, bytes[end].isPDFRegular, bytes[end - 1].isPDFRegular { return false }
    position = end
    return true
  }

  /// An integer written with digits only (a sign where `signed`), of at most 18 digits.
  mutating func takeInteger(signed: Bool = false) -> Int? {
    let start = position
    var negative = false
    if signed, let byte, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
      negative = byte == UInt8(ascii: "-")
      position += 1
    }
    var value = 0
    var digits = 0
    while let byte, byte.isPDFDigit, digits < 18 {
      value = value * 10 + Int(byte - 48)
      position += 1
      digits += 1
    }
    if digits == 0 {
      position = start
      return nil
    }
    return negative ? -value : value
  }

  mutating func object() throws(PDFError) -> PDFObject {
    skipSpace()
    guard depth < Self.deepest, let byte else { throw malformed }
    switch byte {
    case UInt8(ascii: "/"): return .name(try nameToken())
    case UInt8(ascii: "("): return .string(try literalString())
    case UInt8(ascii: "["): return try nested { lexer throws(PDFError) in .array(try lexer.arrayItems()) }
    case UInt8(ascii: "<"):
      let isDictionary = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "<")
      if isDictionary {
        return try nested { lexer throws(PDFError) in .dictionary(try lexer.dictionaryEntries()) }
      }
      return .string(try hexString())
    case UInt8(ascii: "t") where take("true"): return .boolean(true)
    case UInt8(ascii: "f") where take("false"): return .boolean(false)
    case UInt8(ascii: "n") where take("null"): return .null
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout PDFLexer) throws(PDFError) -> PDFObject
  ) throws(PDFError) -> PDFObject {
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func arrayItems() throws(PDFError) -> [PDFObject] {
    position += 1
    var items: [PDFObject] = []
    while true {
      skipSpace()
      guard let byte else { throw malformed }
      if byte == UInt8(ascii: "]") {
        position += 1
        return items
      }
      items.append(try object())
    }
  }

  private mutating func dictionaryEntries() throws(PDFError) -> PDFDictionary {
    position += 2
    var dictionary = PDFDictionary()
    while true {
      skipSpace()
      guard let byte else { throw malformed }
      if byte == UInt8(ascii: ">") {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") else { throw malformed }
        position += 2
        return dictionary
      }
      guard byte == UInt8(ascii: "/") else { throw malformed }
      let key = try nameToken()
      guard !dictionary.contains(key) else { throw malformed }
      dictionary[key] = try object()
    }
  }

  private mutating func number() throws(PDFError) -> PDFObject {
    let start = position
    if let value = takeInteger(signed: true), byte.map({ $0 != UInt8(ascii: ".") }) ?? true {
      return try referenceOrInteger(value)
    }
    position = start
    while let byte, byte.isPDFDigit || byte == 43 || byte == 45 || byte == 46 { position += 1 }
    guard position > start, position - start < 32 else { throw malformed }
    return .real(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func referenceOrInteger(_ value: Int) throws(PDFError) -> PDFObject {
    let afterValue = position
    skipSpace()
    if value > 0, let generation = takeInteger() {
      skipSpace()
      if take("R") {
        guard generation == 0 else { throw malformed }
        return .reference(value)
      }
    }
    position = afterValue
    return .integer(value)
  }
}

extension UInt8 {
  var isPDFSpace: Bool { self == 0 || self == 9 || self == 10 || self == 12 || self == 13 || self == 32 }
  var isPDFDigit: Bool { self >= 48 && self <= 57 }
  var isPDFDelimiter: Bool { "()<>[]{}/%".utf8.contains(self) }
  var isPDFRegular: Bool { !isPDFSpace && !isPDFDelimiter }
}
