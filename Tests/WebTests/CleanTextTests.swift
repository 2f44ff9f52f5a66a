import Bahasa
import Hummingbird
import NIOCore
import Testing

@testable import Web

/// What cannot be seen: dropped where it came along unseen, refused where it makes a text read other than it is.
struct CleanTextTests {
  @Test(arguments: [
    ("Rapat\u{200B} dinas", "Rapat dinas"), ("\u{FEFF}Undangan", "Undangan"),
    ("Ko\u{AD}or\u{AD}dinasi", "Koordinasi"),
    ("Budi\u{200D}man", "Budiman"), ("21\u{200E}/11", "21/11"), ("a\u{2060}b\u{180E}c\u{E0041}d", "abcd"),
    ("satu\u{0B}dua\u{0C}tiga\u{2028}empat", "satu\ndua\ntiga\nempat"), ("a\r\nb\rc", "a\nb\nc"),
    ("a\tb", "a b"),
    ("a\tb\nc\td", "a\tb\nc\td"), ("Cafe\u{301}", "Caf\u{E9}"),
    ("👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}", "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}"),
    ("ꦥ꧀\u{200C}ꦭ", "ꦥ꧀\u{200C}ꦭ"),
    ("Hal: \u{201C}mendesak\u{201D} – 5 °C", "Hal: \u{201C}mendesak\u{201D} – 5 °C"),
  ])
  func `what came along unseen is dropped, and nothing else`(raw: String, kept: String) {
    let clean = CleanText(raw)
    #expect(Array(clean.text.unicodeScalars) == Array(kept.unicodeScalars))
    #expect(clean.problem == nil)
  }

  @Test(arguments: [
    "a\0b", "a\u{1}b", "a\u{1B}[31m", "a\u{7F}b", "a\u{9B}b", "a\u{202E}b", "a\u{202A}b", "a\u{2066}b",
    "a\u{2069}b",
  ])
  func `control characters and turned writing are refused at their field`(raw: String) throws {
    struct Isian: Decodable { var hal: String }
    var form = FormData()
    try form.append("hal", raw)
    #expect { try form.decoded(as: Isian.self) } throws: {
      ($0 as? FieldErrors)?["hal"]?.contains("terlihat") == true
    }
    #expect(form.first("hal") == "ab" || raw.hasPrefix("a\u{1B}"))
    // The API refuses the same, and says so in its document.
    #expect(throws: FieldErrors.self) { try JSONValue.object(["hal": .list([.text(raw)])]).clean() }
    #expect(!Schema.text.check(.text(raw)).isEmpty)
    let expression = try Regex(TextRule.printable)
    #expect(!raw.contains(expression))
  }

  @Test func `the API keeps what a form would keep`() throws {
    let sent = JSONValue.object(["hal": "Rapat\u{200B} dinas", "isi": .list(["a\r\nb", 3])])
    #expect(try sent.clean() == .object(["hal": "Rapat dinas", "isi": .list(["a\nb", 3])]))
    #expect(Schema.text.check("Rapat\u{200B} dinas").isEmpty)
  }

  @Test func `a password stays as it is`() throws {
    var form = FormData()
    try form.append("sandi", "kata\u{200D}\u{200B}sandi")
    #expect(form.first("sandi")?.unicodeScalars.count == 11)
  }
}
