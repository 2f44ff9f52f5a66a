import Foundation
import NIOCore
import Testing
import Web

struct MultipartTests {
  private let boundary = "batas7x"

  /// Name, file name, type and content of every part.
  private struct Part: Equatable {
    var name: String
    var fileName: String?
    var type: String?
    var content: [UInt8]
  }

  private func parse(_ pieces: [[UInt8]]) throws -> (parts: [Part], done: Bool) {
    var parser = MultipartParser(boundary: boundary)
    var parts: [Part] = []
    for piece in pieces {
      for event in try parser.feed(piece) {
        switch event {
        case .begin(let part):
          parts.append(Part(name: part.name, fileName: part.fileName, type: part.type, content: []))
        case .bytes(let bytes): parts[parts.count - 1].content += bytes
        case .end: break
        }
      }
    }
    return (parts, parser.isDone)
  }

  private let body: [UInt8] = Array(
    """
    kata pengantar\r
    --batas7x\r
    Content-Disposition: form-data; name="csrf"\r
    \r
    abc\r
    --batas7x  \r
    content-disposition: form-data; name="berkas"; filename="C:\\surat\\a \\"b\\".pdf"; filename*=UTF-8''s%C3%BCrat.pdf\r
    Content-Type: application/pdf\r
    \r
    %PDF\r
    --batas7\r
    --batas7xy\r
    \r\r
    --batas7x-bukan\r
    isi\r
    --batas7x\r
    Content-Disposition: form-data; name="kosong"\r
    \r
    \r
    --batas7x--\r
    penutup
    """
    .utf8)

  private var expected: [Part] {
    [
      Part(name: "csrf", content: Array("abc".utf8)),
      Part(
        name: "berkas", fileName: "sürat.pdf", type: "application/pdf",
        content: Array("%PDF\r\n--batas7\r\n--batas7xy\r\n\r\r\n--batas7x-bukan\r\nisi".utf8)),
      Part(name: "kosong", content: []),
    ]
  }

  @Test func `fields, files and boundaries in disguise are told apart`() throws {
    let result = try parse([body])
    #expect(result.parts == expected)
    #expect(result.done)
  }

  @Test func `where the body is cut in two changes nothing`() throws {
    for cut in body.indices {
      let result = try parse([Array(body[..<cut]), Array(body[cut...])])
      #expect(result.parts == expected, "cut at \(cut)")
      #expect(result.done)
    }
  }

  @Test func `byte by byte gives the same`() throws {
    #expect(try parse(body.map { [$0] }).parts == expected)
  }

  @Test func `any content comes out as it went in, however it is cut`() throws {
    var random = SplitMix(state: 20_261_121)
    for _ in 0..<300 {
      let alphabet = Array("\r\n-batas7x ".utf8) + [0, 255]
      let contents = (0..<Int.random(in: 1...4, using: &random))
        .map { _ in
          (0..<Int.random(in: 0...60, using: &random))
            .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
        }
      // A content that holds the whole delimiter cannot be sent under it; browsers choose another one.
      guard
        !contents.contains(where: {
          Data(Array("\r\n".utf8) + $0).range(of: Data("\r\n--batas7x".utf8)) != nil
        })
      else { continue }
      var body: [UInt8] = []
      for (index, content) in contents.enumerated() {
        body +=
          Array("--batas7x\r\nContent-Disposition: form-data; name=\"n\(index)\"\r\n\r\n".utf8) + content + [
            13, 10,
          ]
      }
      body += Array("--batas7x--".utf8)
      var pieces: [[UInt8]] = []
      var rest = body[...]
      while !rest.isEmpty {
        let size = Int.random(in: 1...min(17, rest.count), using: &random)
        pieces.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      let result = try parse(pieces)
      #expect(result.parts.map(\.content) == contents)
      #expect(result.done)
    }
  }

  @Test func `random bytes never crash it`() {
    var random = SplitMix(state: 7)
    for _ in 0..<200 {
      let noise = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? parse([Array("--batas7x\r\n".utf8) + noise, noise])
    }
  }

  @Test(arguments: [
    ("Content-Type: text/plain", MultipartError.nameMissing),
    ("X: \(String(repeating: "a", count: 20_000))", .headerTooLong),
  ])
  func `a part without name or with endless headers is refused`(header: String, error: MultipartError) {
    #expect(throws: error) { try parse([Array("--batas7x\r\n\(header)\r\n\r\nx".utf8)]) }
  }

  @Test(arguments: [
    (#"filename="a%22b.pdf""#, #"a"b.pdf"#), (#"filename="../../etc/passwd""#, "passwd"),
    (#"filename="""#, ""),
    (#"filename=polos.pdf"#, "polos.pdf"), (#"filename="a\#u{0}b\#u{7}.pdf""#, "ab.pdf"),
    (#"filename="a;b.pdf""#, "a;b.pdf"),
  ])
  func `a file name is what the person called it, without folders`(parameter: String, name: String) throws {
    let head = "--batas7x\r\nContent-Disposition: form-data; name=\"f\"; \(parameter)\r\n\r\n"
    #expect(try parse([Array(head.utf8)]).parts.first?.fileName == name)
  }
}

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
