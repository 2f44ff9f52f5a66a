import Testing
import Transparency

/// The operator shows two people two logs, each with his signature.
struct SplitViewTests {
  private let verifier: Verifier
  private let one: TestLog
  private let vkey: String

  init() throws {
    verifier = try Verifier()
    one = try TestLog(size: 400)
    vkey = one.signer.verifier.vkey
  }

  /// A log that has 300 entries in common with `one`.
  private func other(_ size: Int) throws -> TestLog {
    try TestLog((0..<size).map { $0 < 300 ? TestLog.entry($0) : Array("other \($0)".utf8) })
  }

  private func compare(_ left: TestLog, _ right: TestLog, _ place: String...) throws -> Verifier.Answer {
    let left = try verifier.write(left.checkpoint().encoded, "left")
    let right = try verifier.write(right.checkpoint().encoded, "right")
    guard let place = place.first else { return try verifier.run("banding", vkey, left, right) }
    return try verifier.run("banding", vkey, left, right, place)
  }

  @Test func `two roots for one size are a split view`() throws {
    let answer = try compare(one, other(400))
    #expect(answer.status == 1 && answer.text.contains("PANDANGAN GANDA"), "\(answer.text)")
  }

  @Test func `a smaller log that is no beginning of the larger is a split view`() throws {
    for size in [350, 450] {
      let second = try other(size)
      let larger = size > 400 ? second : one
      let answer = try compare(one, second, verifier.publish(larger))
      #expect(answer.status == 1 && answer.text.contains("PANDANGAN GANDA"), "\(answer.text)")
    }
  }

  @Test func `the same log earlier and later is one history`() throws {
    let earlier = try TestLog(size: 350)
    let answer = try compare(one, earlier, verifier.publish(one))
    #expect(answer.status == 0 && answer.text.contains("satu riwayat"), "\(answer.text)")
    #expect(try compare(one, one).status == 0)
    #expect(try compare(other(300), earlier, verifier.publish(earlier)).status == 0)
  }

  @Test func `nothing is claimed without the entries, or with those of another log`() throws {
    let alone = try compare(one, other(450))
    #expect(alone.status == 1 && alone.text.contains("sertakan alamat atau folder"), "\(alone.text)")
    let foreign = try compare(one, TestLog(size: 450), verifier.publish(other(450)))
    #expect(foreign.status == 1 && foreign.text.contains("belum ada kesimpulan"), "\(foreign.text)")
  }
}
