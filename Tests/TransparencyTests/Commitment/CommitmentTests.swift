import Cryptography
import Testing
import Transparency

struct CommitmentTests {
  private let salt = (0..<32).map { UInt8($0) }
  private let content = Array("izin 503/17/2026".utf8)

  @Test func `a commitment is the hash that its description says`() throws {
    let opening = try #require(CommitmentOpening(salt: salt, content: content))
    #expect(opening.commitment.bytes == sha256(Array("kantaya-commitment/v1\n".utf8) + salt + content))
    #expect(opening.commitment.isOpened(by: opening))
    #expect(Commitment(opening.commitment.bytes) == opening.commitment)
  }

  @Test func `it opens with its salt and content only`() throws {
    let commitment = try #require(CommitmentOpening(salt: salt, content: content)).commitment
    for place in salt.indices {
      var changed = salt
      changed[place] ^= 1
      #expect(!commitment.isOpened(by: try #require(CommitmentOpening(salt: changed, content: content))))
    }
    for changed in [content + [0], content.dropLast(), [], content.reversed()] {
      #expect(!commitment.isOpened(by: try #require(CommitmentOpening(salt: salt, content: changed))))
    }
  }

  @Test func `the same content twice gives two entries that have nothing in common`() throws {
    let one = try #require(CommitmentOpening(salt: try randomBytes(32), content: content))
    let two = try #require(CommitmentOpening(salt: try randomBytes(32), content: content))
    #expect(one.commitment != two.commitment)
  }

  @Test func `a salt that could be mistaken for content is refused`() {
    for length in [0, 16, 31, 33] {
      #expect(CommitmentOpening(salt: Array(repeating: 0, count: length), content: content) == nil)
    }
    #expect(Commitment(Array(repeating: 0, count: 31)) == nil)
  }
}
