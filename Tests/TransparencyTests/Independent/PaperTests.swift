import Testing
import Transparency

/// A receipt in the hand of who got it: one file, and the log's key.
struct PaperTests {
  private let verifier: Verifier
  private let vkey: String
  private let log: TestLog
  private let openings: [CommitmentOpening]

  init() throws {
    verifier = try Verifier()
    vkey = try TestLog().signer.verifier.vkey
    openings = try (0..<300).map { try CommitmentOpening(sealing: Array("izin 503/\($0)/2026".utf8)) }
    log = try TestLog(openings.map(\.commitment.bytes))
  }

  private func check(_ receipt: Receipt) throws -> Verifier.Answer {
    try verifier.run("bukti", vkey, verifier.write(receipt.encoded, "receipt"))
  }

  @Test func `a receipt is verified by a program that is not ours`() throws {
    for size in [1, 2, 3, 256, 300] {
      let log = try TestLog(openings.prefix(size).map(\.commitment.bytes))
      for index in Set([0, size / 2, size - 1]) {
        let answer = try check(log.receipt(index, extra: openings[index].encoded))
        #expect(answer.status == 0, "\(answer.text)")
        #expect(answer.text.contains("nomor \(index) dari \(size)"))
        #expect(answer.text.contains("izin 503/\(index)/2026"))
      }
    }
  }

  @Test func `another content, salt, index or path is refused`() throws {
    let receipt = try log.receipt(200, extra: openings[200].encoded)
    #expect(try check(receipt).status == 0)
    for (index, path, opening) in [
      (201, receipt.path, openings[200]), (300, receipt.path, openings[200]),
      (200, receipt.path.reversed(), openings[200]), (200, receipt.path.dropLast(), openings[200]),
      (200, receipt.path + [.emptyTree], openings[200]), (200, [], openings[200]),
      (200, receipt.path, openings[201]),
    ] {
      let changed = Receipt(index: index, path: Array(path), note: receipt.note, extra: opening.encoded)
      #expect(try check(changed).status == 1)
    }
    for extra in [openings[200].encoded + [0], Array(openings[200].encoded.dropLast()), []] {
      let changed = Receipt(index: 200, path: receipt.path, note: receipt.note, extra: extra)
      #expect(try check(changed).text.contains("TIDAK tercatat"))
    }
  }

  @Test func `a receipt without its opening, or whose checkpoint was changed, proves nothing`() throws {
    #expect(try check(log.receipt(200)).text.contains("bukan tanda terima yang dapat dibuka"))
    let resized = try log.receipt(200, extra: openings[200].encoded).encoded
      .replacing("\n300\n", with: "\n301\n")
    let answer = try verifier.run("bukti", vkey, verifier.write(resized, "receipt"))
    #expect(answer.text.contains("tanda tangan checkpoint TIDAK SAH"))
  }
}
