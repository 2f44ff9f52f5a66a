/// A text and signatures over it (C2SP signed-note). Holding one says nothing about who signed: see `verified(by:)`.
package struct SignedNote: Hashable, Sendable {
  /// How many signature lines a note may have.
  package static let mostSignatures = 100
  /// The length of the longest note, in bytes of UTF-8.
  package static let longest = 1 << 19

  /// All that is signed, with its last line feed.
  package let text: String
  /// Every signature line, also by keys that nobody here knows, in the order of the note.
  package let signatures: [NoteSignature]

  /// - Throws: `.malformedNote` when `text` does not end with a line feed or has other control characters, or there are
  ///   no signatures or more than 100.
  package init(text: String, signatures: [NoteSignature]) throws(NoteError) {
    guard text.utf8.last == lineFeed, (1...Self.mostSignatures).contains(signatures.count),
      text.utf8.allSatisfy({ $0 >= 0x20 || $0 == lineFeed })
    else { throw .malformedNote }
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note. The text ends at the last empty line and may have others.
  /// - Throws: `.malformedNote` unless it is written as `encoded` writes it, and at most 512 KiB.
  package init(parsing note: String) throws(NoteError) {
    let bytes = Array(note.utf8)
    guard bytes.count <= Self.longest, bytes.last == lineFeed,
      let end = bytes.indices.dropLast().last(where: { bytes[$0] == lineFeed && bytes[$0 + 1] == lineFeed })
    else { throw .malformedNote }
    let lines = bytes[(end + 2)...].dropLast()
      .split(separator: lineFeed, maxSplits: Self.mostSignatures, omittingEmptySubsequences: false)
    let signatures = lines.compactMap { NoteSignature(line: String(decoding: $0, as: UTF8.self)) }
    guard signatures.count == lines.count else { throw .malformedNote }
    try self.init(text: String(decoding: bytes[...end], as: UTF8.self), signatures: signatures)
  }

  /// The note as it is published.
  package var encoded: String { text + "\n" + signatures.map { $0.line + "\n" }.joined() }

  /// The same note with another signature line after the others, such as a witness's.
  /// - Throws: `.malformedNote` when there are 100 already.
  package func adding(_ signature: NoteSignature) throws(NoteError) -> SignedNote {
    try SignedNote(text: text, signatures: signatures + [signature])
  }

  /// The known keys that signed this note, each once. Lines by other keys are passed over.
  /// - Throws: `.invalidSignature` at the first by a known key that does not hold; `.unsigned` when there is none.
  package func verified(by verifiers: [NoteVerifier]) throws(NoteError) -> [VerifiedSignature] {
    var verified: [VerifiedSignature] = []
    for signature in signatures {
      for verifier in verifiers where verifier.made(signature) {
        guard verifier.verifies(signature, of: text) else { throw .invalidSignature(name: verifier.name) }
        guard !verified.contains(where: { $0.verifier == verifier }) else { continue }
        let time = verifier.kind == .cosignature ? signature.time : nil
        verified.append(VerifiedSignature(verifier: verifier, time: time))
      }
    }
    guard !verified.isEmpty else { throw .unsigned }
    return verified
  }
}

/// A signature that holds.
package struct VerifiedSignature: Hashable, Sendable {
  package let verifier: NoteVerifier
  /// When a witness signed, in seconds since 1970; nil for a log's signature.
  package let time: Int64?
}

private let lineFeed = UInt8(ascii: "\n")
