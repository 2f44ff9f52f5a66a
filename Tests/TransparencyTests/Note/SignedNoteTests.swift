import Testing
import Transparency

struct SignedNoteTests {
  private static let goText =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  private static let goLine =
    "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
  private static let goNote = goText + "\n" + goLine

  private func known() throws -> [NoteVerifier] { [try NoteVerifier(vkey: NoteKeyTests.goVerifier)] }

  @Test func `the note of the Go documentation is signed and verified byte for byte`() throws {
    let signer = try NoteSigner(skey: NoteKeyTests.goSigner)
    let note = try SignedNote(text: Self.goText, signatures: [signer.sign(Self.goText)])
    #expect(note.encoded == Self.goNote)
    #expect(try SignedNote(parsing: Self.goNote) == note)
    #expect(try note.verified(by: known()).map(\.verifier.name) == ["PeterNeumann"])
  }

  @Test func `the note of the specification is verified`() throws {
    let note = try SignedNote(
      parsing: "This is an example message.\n\n\u{2014} example.com/foo "
        + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
    let vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    #expect(try note.verified(by: [NoteVerifier(vkey: vkey)]).count == 1)
  }

  @Test func `a note with any byte changed is refused`() throws {
    let bytes = Array(Self.goNote.utf8)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: NoteError.self, "byte \(place)") {
        try SignedNote(parsing: String(decoding: changed, as: UTF8.self)).verified(by: known())
      }
    }
  }

  @Test func `what is no note is refused`() {
    let long = String(repeating: "a", count: SignedNote.longest) + "\n\n" + Self.goLine
    for text in [
      "", "\n", "\n\n", Self.goText, Self.goText + "\n", "\n" + Self.goLine, String(Self.goNote.dropLast()),
      Self.goNote + "\n", Self.goNote + "x\n", Self.goNote.replacing("\n", with: "\r\n"),
      "\u{1}" + Self.goNote,
      Self.goText + Self.goLine, Self.goText + "\n" + Self.goLine.replacing("\u{2014}", with: "-"),
      Self.goText + "\n" + Self.goLine.replacing("PeterNeumann", with: "Bad Name"),
      Self.goText + "\n" + Self.goLine.replacing("PeterNeumann ", with: ""),
      Self.goText + "\n\u{2014} name AAAA\n", Self.goText + "\n\u{2014} name AAAAAB==\n", long,
      Self.goText + "\n" + String(repeating: Self.goLine, count: 101),
    ] {
      #expect(throws: NoteError.malformedNote, "\(text.prefix(60))") { try SignedNote(parsing: text) }
    }
  }

  @Test func `the text may have empty lines of its own`() throws {
    let signer = try NoteSigner(skey: NoteKeyTests.goSigner)
    for text in ["\n", "a\n\n", "\n\nb\n", "a\n\n\u{2014} PeterNeumann AAAAAAAA\n"] {
      let note = try SignedNote(text: text, signatures: [signer.sign(text)])
      #expect(try SignedNote(parsing: note.encoded) == note)
      #expect(try note.verified(by: known()).count == 1)
    }
  }

  @Test func `signatures by unknown keys are kept and passed over`() throws {
    let note = try SignedNote(parsing: Self.goNote)
    let stranger = try NoteSigner(name: "x.example", kind: .ed25519, seed: Array(repeating: 3, count: 32))
    let namesake = NoteSignature(name: "PeterNeumann", keyID: 7, bytes: [1, 2, 3])
    let both = try note.adding(stranger.sign("something else\n")).adding(namesake)
    #expect(both.encoded.hasPrefix(Self.goNote))
    #expect(try SignedNote(parsing: both.encoded) == both)
    #expect(try both.verified(by: known()).count == 1)
    let foreign = try SignedNote(text: note.text, signatures: [stranger.sign(note.text), namesake])
    #expect(throws: NoteError.unsigned) { try foreign.verified(by: known()) }
    #expect(throws: NoteError.unsigned) { try note.verified(by: []) }
  }

  @Test func `a false signature by a known key spoils the note, a repeated one counts once`() throws {
    let note = try SignedNote(parsing: Self.goNote)
    let signature = note.signatures[0]
    let twice = try note.adding(signature)
    #expect(try twice.verified(by: known()).count == 1)
    let forged = NoteSignature(
      name: signature.name, keyID: signature.keyID, bytes: signature.bytes.reversed())
    #expect(throws: NoteError.invalidSignature(name: "PeterNeumann")) {
      try note.adding(forged).verified(by: known())
    }
    let full = try SignedNote(text: note.text, signatures: Array(repeating: signature, count: 100))
    #expect(try full.verified(by: known()).count == 1)
    #expect(throws: NoteError.malformedNote) { try full.adding(signature) }
  }
}
