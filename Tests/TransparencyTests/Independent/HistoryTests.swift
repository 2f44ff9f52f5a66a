import Testing
import Transparency

/// A program that knows nothing of ours, run as an auditor runs it: today, and again later.
/// Each time the operator signs what he serves: only the checkpoint kept from the first run shows the change.
struct HistoryTests {
  private let verifier: Verifier
  private let before: TestLog
  private let vkey: String

  init() throws {
    verifier = try Verifier()
    before = try TestLog(size: 700)
    vkey = before.signer.verifier.vkey
    let first = try verifier.run(
      "periksa", verifier.publish(before), vkey, verifier.path("saved"))
    try #require(first.status == 0, "\(first.text)")
    #expect(first.text.contains("BENAR: 700 entri"))
  }

  /// The log whose entries are now `entries`, honestly signed, held against what was saved.
  private func later(_ entries: [[UInt8]]) throws -> Verifier.Answer {
    let log = try verifier.publish(TestLog(entries))
    // Without the saved checkpoint there is nothing to see.
    let fresh = try verifier.run("periksa", log, vkey)
    #expect(fresh.status == 0, "\(fresh.text)")
    return try verifier.run("periksa", log, vkey, verifier.path("saved"))
  }

  private func expectCaught(_ entries: [[UInt8]]) throws {
    let kept = try verifier.read("saved")
    let answer = try later(entries)
    #expect(answer.status == 1)
    #expect(answer.text.contains("riwayat DIUBAH: 700 entri pertama bukan lagi yang dulu"), "\(answer.text)")
    // Both signed checkpoints are kept: together they are the evidence.
    #expect(try verifier.read("saved") == kept)
    #expect(try verifier.read("saved.bertentangan") == TestLog(entries).checkpoint().encoded)
  }

  @Test func `a log that only grew is accepted, time and again`() throws {
    for size in [700, 701, 768, 1_030] {
      let answer = try later((0..<size).map(TestLog.entry))
      #expect(answer.status == 0, "\(answer.text)")
      #expect(answer.text.contains("\(size) entri"))
    }
    #expect(try verifier.read("saved").contains("\n1030\n"))
  }

  @Test func `an entry that was removed is found`() throws {
    var entries = (0..<760).map(TestLog.entry)
    entries.remove(at: 123)
    try expectCaught(entries)
  }

  @Test func `an entry that was changed is found`() throws {
    var entries = (0..<760).map(TestLog.entry)
    entries[699] = Array("entry 6990".utf8)
    try expectCaught(entries)
  }

  @Test func `two entries that changed places are found`() throws {
    var entries = (0..<760).map(TestLog.entry)
    entries.swapAt(10, 600)
    try expectCaught(entries)
  }

  @Test func `a log that became shorter is found`() throws {
    let kept = try verifier.read("saved")
    let answer = try later(before.entries.dropLast())
    #expect(
      answer.status == 1 && answer.text.contains("MENYUSUT: dulu 700 entri, sekarang 699"), "\(answer.text)")
    #expect(try verifier.read("saved") == kept)
  }
}
