import Testing
import Transparency

struct WitnessTests {
  private let log: TestLog
  private let first: NoteSigner
  private let second: NoteSigner

  init() throws {
    log = try TestLog(size: 9)
    first = try NoteSigner(name: "w1.example", kind: .cosignature, seed: Array(repeating: 1, count: 32))
    second = try NoteSigner(name: "w2.example", kind: .cosignature, seed: Array(repeating: 2, count: 32))
  }

  private func policy(_ quorum: Int) throws -> CheckpointPolicy {
    try CheckpointPolicy(
      log: log.signer.verifier, witnesses: [first.verifier, second.verifier], quorum: quorum)
  }

  @Test func `a cosignature by the reference implementation is verified, with its time`() throws {
    // Made by github.com/transparency-dev/formats/note.
    let note = try SignedNote(
      parsing:
        "vec.example/cosigv10\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u{2014} vec.example/cosigv10 "
        + "wSaI2gAAAABqbL5Q3HjbTCJeqMg3tmpdYGAg05ijTi7k0pyreJSULmtv3g+yXH+G/Ko87JG+QkLF6af9+GVVNlEIgf6T0bw0wQyMDw==\n"
    )
    let vkey = "vec.example/cosigv10+c12688da+BLMSTPoQj0PojM8eKiPf9xUT8g6b0OuMyvYb5sSu9JH5"
    let verified = try note.verified(by: [NoteVerifier(vkey: vkey)])
    #expect(verified.map(\.time) == [1_785_511_504])
  }

  @Test func `as many witnesses as are asked for must have signed`() throws {
    let note = try log.checkpoint()
    let one = try note.adding(first.cosign(note.text, at: 1_800_000_000))
    let both = try one.adding(second.cosign(note.text, at: 1_800_000_060))
    #expect(try policy(0).verify(note.encoded).cosignatures.isEmpty)
    #expect(throws: CheckpointError.tooFewWitnesses) { try policy(1).verify(note.encoded) }
    #expect(try policy(1).verify(one.encoded).cosignatures.map(\.time) == [1_800_000_000])
    #expect(throws: CheckpointError.tooFewWitnesses) { try policy(2).verify(one.encoded) }
    let names = try policy(2).verify(both.encoded).cosignatures.map(\.verifier.name)
    #expect(names == ["w1.example", "w2.example"])
  }

  @Test func `one witness does not count twice, by repeating or by a second name`() throws {
    let note = try log.checkpoint()
    let twice = try note.adding(first.cosign(note.text, at: 5)).adding(first.cosign(note.text, at: 6))
    #expect(throws: CheckpointError.tooFewWitnesses) { try policy(2).verify(twice.encoded) }
    let alias = try NoteSigner(name: "w3.example", kind: .cosignature, seed: Array(repeating: 1, count: 32))
    let aliased = try note.adding(first.cosign(note.text, at: 5)).adding(alias.cosign(note.text, at: 5))
    let both = try CheckpointPolicy(
      log: log.signer.verifier, witnesses: [first.verifier, alias.verifier], quorum: 2)
    #expect(throws: CheckpointError.tooFewWitnesses) { try both.verify(aliased.encoded) }
  }

  @Test func `the time is signed too`() throws {
    let note = try log.checkpoint()
    let signature = try first.cosign(note.text, at: 1_800_000_000)
    for place in signature.bytes.indices {
      var bytes = signature.bytes
      bytes[place] ^= 1
      let changed = NoteSignature(name: signature.name, keyID: signature.keyID, bytes: bytes)
      #expect(throws: CheckpointError.note(.invalidSignature(name: "w1.example"))) {
        try policy(1).verify(note.adding(changed).encoded)
      }
    }
    let short = NoteSignature(name: signature.name, keyID: signature.keyID, bytes: [1])
    #expect(throws: CheckpointError.note(.invalidSignature(name: "w1.example"))) {
      try policy(1).verify(note.adding(short).encoded)
    }
  }

  @Test func `witnesses alone do not make a checkpoint, and no key serves the other use`() throws {
    let text = try log.checkpoint().text
    let alone = try SignedNote(text: text, signatures: [first.cosign(text, at: 5)])
    #expect(throws: CheckpointError.notByLog) { try policy(1).verify(alone.encoded) }
    #expect(throws: NoteError.wrongKind) { try first.sign(text) }
    #expect(throws: NoteError.wrongKind) { try log.signer.cosign(text, at: 5) }
    #expect(throws: NoteError.wrongKind) { try first.cosign(text, at: -1) }
    #expect(throws: CheckpointError.note(.wrongKind)) { try CheckpointPolicy(log: first.verifier) }
    #expect(throws: CheckpointError.note(.wrongKind)) {
      try CheckpointPolicy(log: log.signer.verifier, witnesses: [log.signer.verifier])
    }
  }
}
