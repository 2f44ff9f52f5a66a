import Foundation
import Testing
import Transparency

struct ServedTests {
  private let verifier: Verifier
  private let log: TestLog
  private let vkey: String

  init() throws {
    verifier = try Verifier()
    log = try TestLog(size: 600)
    vkey = log.signer.verifier.vkey
  }

  /// What the auditor says when one byte of a file of the log is another.
  private func checked(changing path: String) throws -> Verifier.Answer {
    let place = try verifier.publish(log)
    let file = URL(fileURLWithPath: place).appending(path: path)
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: file)
    return try verifier.run("periksa", place, vkey)
  }

  @Test(arguments: [
    ("tile/entries/000", "akar checkpoint bukan akar dari entri"),
    ("tile/entries/002.p/88", "bukan akar dari entri"),
    ("checkpoint", ""),
  ])
  func `one byte that differs in entries or checkpoint is found`(_ path: String, _ reason: String) throws {
    let answer = try checked(changing: path)
    #expect(answer.status == 1)
    #expect(answer.text.hasPrefix("GAGAL: "))
    #expect(answer.text.contains(reason) || reason.isEmpty, "\(answer.text)")
  }

  @Test func `entries that are not served are named`() throws {
    let place = try verifier.publish(log)
    let folder = URL(fileURLWithPath: place)
    try FileManager.default.removeItem(at: folder.appending(path: "tile/entries/001"))
    let missing = try verifier.run("periksa", place, vkey)
    #expect(missing.status == 1 && missing.text.contains("entri 256 dan"), "\(missing.text)")
  }

  @Test func `a full bundle serves where the partial one is gone`() throws {
    let place = URL(fileURLWithPath: try verifier.publish(TestLog(size: 768)))
    try Data(log.checkpoint().encoded.utf8).write(to: place.appending(path: "checkpoint"))
    let answer = try verifier.run("periksa", place.path, vkey)
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test func `an absurd size is refused, not fetched`() throws {
    let place = try verifier.publish(log)
    let absurd = try Checkpoint(origin: TestLog.origin, size: 1 << 50, root: .emptyTree)
      .signed(by: log.signer)
    _ = try verifier.write(absurd.encoded, "log/checkpoint")
    let answer = try verifier.run("periksa", place, vkey)
    #expect(answer.status == 1 && answer.text.contains("paling banyak 5000000"), "\(answer.text)")
  }

  @Test func `an empty log and a wrong key are answered`() throws {
    let empty = try verifier.run("periksa", verifier.publish(TestLog(), "empty"), vkey)
    #expect(empty.status == 0 && empty.text.contains("BENAR: 0 entri"), "\(empty.text)")
    let other = try NoteSigner(name: TestLog.origin, kind: .ed25519, seed: Array(repeating: 5, count: 32))
    let answer = try verifier.run("periksa", verifier.publish(log), other.verifier.vkey)
    #expect(answer.status == 1 && answer.text.contains("tanda tangan checkpoint TIDAK SAH"), "\(answer.text)")
    #expect(try verifier.run("periksa", verifier.path("log"), "x+y+z").status == 1)
    #expect(try verifier.run().status == 1)
    #expect(try verifier.run("periksa", verifier.path("nowhere"), vkey).status == 1)
  }
}
