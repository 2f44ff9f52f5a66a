import Testing
import Transparency

struct EntryBundleTests {
  @Test func `entries read back, the empty and the longest too`() throws {
    let entries: [[UInt8]] = [[], [1], Array(repeating: 2, count: 65_535), Array("ab".utf8)]
    let bytes = try EntryBundle.encode(entries)
    #expect(bytes.prefix(5) == [0, 0, 0, 1, 1])
    #expect(bytes[5...6] == [255, 255])
    #expect(try EntryBundle.decode(bytes) == entries)
    #expect(try EntryBundle.decode([]).isEmpty)
  }

  @Test func `what is too long or cut off is refused`() throws {
    #expect(throws: EntryBundleError.entryTooLong) {
      try EntryBundle.encode([Array(repeating: 0, count: 65_536)])
    }
    let bytes = try EntryBundle.encode([[1, 2, 3]])
    for length in 1..<bytes.count {
      #expect(throws: EntryBundleError.malformed) { try EntryBundle.decode(Array(bytes[..<length])) }
    }
    #expect(throws: EntryBundleError.malformed) {
      try EntryBundle.decode(Array(repeating: 0, count: 2 * 257))
    }
    #expect(try EntryBundle.decode(Array(repeating: 0, count: 2 * 256)).count == 256)
  }
}
