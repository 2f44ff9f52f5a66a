import Testing
import Transparency

struct ReceiptTests {
  @Test func `a receipt reads back and proves its entry only`() throws {
    for size in [1, 2, 5, 300] {
      let log = try TestLog(size: size)
      for index in Set([0, size / 2, size - 1]) {
        let receipt = try log.receipt(index)
        let again = try Receipt(parsing: receipt.encoded)
        #expect(again == receipt)
        #expect(try again.verify(entry: log.entries[index], by: log.policy).checkpoint.size == size)
        #expect(throws: ReceiptError.notIncluded) { try again.verify(entry: [1], by: log.policy) }
      }
    }
  }

  @Test func `a receipt has the form of the specification`() throws {
    let log = try TestLog(size: 2)
    let text = try log.receipt(1, extra: [1, 2, 3]).encoded
    let checkpoint = try log.checkpoint().encoded
    #expect(
      text
        == "c2sp.org/tlog-proof@v1\nextra AQID\nindex 1\n\(Oracle.leaf(log.entries[0]).base64)\n\n\(checkpoint)"
    )
    #expect(try Receipt(parsing: text).extra == [1, 2, 3])
    #expect(try log.receipt(1).encoded.hasPrefix("c2sp.org/tlog-proof@v1\nindex 1\n"))
  }

  @Test func `a receipt with any byte changed proves nothing`() throws {
    let log = try TestLog(size: 300)
    let bytes = Array(try log.receipt(200).encoded.utf8)
    let policy = try log.policy
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: ReceiptError.self, "byte \(place)") {
        try Receipt(parsing: String(decoding: changed, as: UTF8.self))
          .verify(entry: log.entries[200], by: policy)
      }
    }
  }

  @Test func `no second way to write a receipt is accepted`() throws {
    let text = try TestLog(size: 4).receipt(2, extra: [9]).encoded
    for changed in [
      "", "c2sp.org/tlog-proof@v1\n", text + "\n", "\n" + text, text.replacing("@v1", with: "@v2"),
      text.replacing("index 2", with: "index 02"), text.replacing("index 2", with: "index +2"),
      text.replacing("index 2", with: "index -2"),
      text.replacing("index 2\n", with: ""), text.replacing("extra CQ==", with: "extra CR=="),
      text.replacing("extra CQ==\n", with: "extra CQ==\nextra CQ==\n"), text.replacing("\n", with: "\r\n"),
      text.replacing("index 2\n", with: "index 2\nAAAA\n"), text.replacing("index 2\n", with: "index 2 \n"),
      text.replacing("index 2\n", with: "index 2\n\n"), String(text.dropLast()),
    ] {
      #expect(throws: ReceiptError.malformed, "\(changed.prefix(60))") { try Receipt(parsing: changed) }
    }
  }

  @Test func `a receipt of a million entries fits a QR code`() throws {
    let path = Array(repeating: Hash.emptyTree, count: 20)
    let checkpoint = try Checkpoint(origin: TestLog.origin, size: 1_000_000, root: .emptyTree)
    let note = try checkpoint.signed(by: TestLog().signer)
    let salt = Array(repeating: UInt8(1), count: 32)
    let text = Receipt(index: 999_999, path: path, note: note, extra: salt).encoded
    #expect(text.utf8.count < 1_400, "\(text.utf8.count) of the 2,331 bytes of version 40 at level M")
  }
}
