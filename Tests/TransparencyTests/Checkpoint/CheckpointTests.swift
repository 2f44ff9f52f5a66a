import Testing
import Transparency

struct CheckpointTests {
  @Test func `the checkpoint of the specification reads back`() throws {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    let checkpoint = try Checkpoint(parsing: text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.text == text)
    let longer = try Checkpoint(parsing: text + "time 5\nmore\n")
    #expect(longer.extensions == ["time 5", "more"])
    #expect(longer.text == text + "time 5\nmore\n")
  }

  @Test(arguments: [
    "", "\n", "o\n1\n", "o\n1\nROOT", "\n1\nROOT\n", "o\n01\nROOT\n", "o\n-1\nROOT\n", "o\n+1\nROOT\n",
    "o\n 1\nROOT\n", "o\n1.0\nROOT\n", "o\n9223372036854775808\nROOT\n", "o\n\nROOT\n", "o\n1\nAAAA\n",
    "o\n1\nROOT\n\n", "o\n1\nROOT\n\nx\n", "o\n1\nROOT\nx", "o\r\n1\nROOT\n", "o\n1\nROOT \n",
    "o\n\u{0661}\nROOT\n",
  ])
  func `no second way to write a checkpoint is accepted`(_ text: String) {
    let text = text.replacing("ROOT", with: Hash.emptyTree.base64)
    #expect(throws: CheckpointError.malformed) { try Checkpoint(parsing: text) }
  }

  @Test func `a line of a checkpoint cannot smuggle in another`() {
    for (origin, extensions) in [("o\n2", []), ("", []), ("o", ["x\ny"]), ("o", [""]), ("o\t", [])] {
      #expect(throws: CheckpointError.malformed) {
        try Checkpoint(origin: origin, size: 1, root: .emptyTree, extensions: extensions)
      }
    }
    #expect(throws: CheckpointError.malformed) { try Checkpoint(origin: "o", size: -1, root: .emptyTree) }
  }

  @Test func `only a key with the name of the log signs for it`() throws {
    let log = try TestLog(size: 3)
    let note = try log.checkpoint().encoded
    #expect(try log.policy.verify(note).checkpoint.size == 3)
    let foreign = try Checkpoint(origin: "other.example", size: 3, root: log.tree.root())
    #expect(throws: CheckpointError.wrongOrigin) { try foreign.signed(by: log.signer) }
    let forged = try SignedNote(text: foreign.text, signatures: [log.signer.sign(foreign.text)]).encoded
    #expect(throws: CheckpointError.wrongOrigin) { try log.policy.verify(forged) }
    let stranger = try NoteSigner(name: TestLog.origin, kind: .ed25519, seed: Array(repeating: 8, count: 32))
    #expect(throws: CheckpointError.note(.unsigned)) {
      try CheckpointPolicy(log: stranger.verifier).verify(note)
    }
  }
}
