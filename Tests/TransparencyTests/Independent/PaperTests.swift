import Testing
import Transparency

struct PaperTests {
  private let verifier: Verifier
  private let vkey: String

  init() throws {
    verifier = try Verifier()
    vkey = try TestLog().signer.verifier.vkey
  }

  private func check(_ receipt: String, _ content: [UInt8]) throws -> Verifier.Answer {
    try verifier.run("bukti", vkey, verifier.write(receipt, "receipt"), verifier.write(content, "content"))
  }

  @Test func `a receipt is verified by a program that is not ours`() throws {
    for size in [1, 2, 3, 256, 300] {
      let log = try TestLog(size: size)
      for index in Set([0, size / 2, size - 1]) {
        let receipt = try log.receipt(index).encoded
        let answer = try check(receipt, log.entries[index])
        #expect(answer.status == 0, "\(answer.text)")
        #expect(answer.text.contains("nomor \(index) dari \(size)"))
      }
    }
  }

  @Test func `another content, index or path is refused`() throws {
    let log = try TestLog(size: 300)
    let receipt = try log.receipt(200)
    #expect(try check(receipt.encoded, log.entries[201]).text.contains("TIDAK tercatat"))
    for (index, path) in [
      (201, receipt.path), (300, receipt.path), (200, receipt.path.reversed()),
      (200, receipt.path.dropLast()),
      (200, receipt.path + [.emptyTree]), (200, []),
    ] {
      let changed = Receipt(index: index, path: path, note: receipt.note)
      #expect(try check(changed.encoded, log.entries[200]).status == 1)
    }
    let resized = receipt.encoded.replacing("\n300\n", with: "\n301\n")
    #expect(try check(resized, log.entries[200]).text.contains("tanda tangan checkpoint TIDAK SAH"))
  }

  @Test func `a permit opens its commitment with the salt on its receipt`() throws {
    let content = Array("izin 503/17/2026 untuk Warung Bu Tini".utf8)
    let salt = Array(repeating: UInt8(42), count: 32)
    let opening = try #require(CommitmentOpening(salt: salt, content: content))
    let log = try TestLog([[1], opening.commitment.bytes, [2]])
    let receipt = try log.receipt(1, extra: salt).encoded
    #expect(try check(receipt, content).status == 0)
    #expect(try check(receipt, content + [0]).status == 1)
    #expect(try check(log.receipt(1).encoded, content).status == 1)
  }
}
