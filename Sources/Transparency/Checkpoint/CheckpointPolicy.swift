/// Whose checkpoints are believed: one log, and how many of which witnesses must have seen them.
package struct CheckpointPolicy: Sendable {
  /// The log's key; its name is the origin of its checkpoints.
  package let log: NoteVerifier
  /// Witnesses, each a key of kind `.cosignature`.
  package let witnesses: [NoteVerifier]
  /// How many different ones of them must have signed.
  package let quorum: Int

  /// - Throws: `.note(.wrongKind)` when the log's key is a witness's or the reverse.
  package init(log: NoteVerifier, witnesses: [NoteVerifier] = [], quorum: Int = 0) throws(CheckpointError) {
    guard log.kind == .ed25519, witnesses.allSatisfy({ $0.kind == .cosignature }) else {
      throw .note(.wrongKind)
    }
    self.log = log
    self.witnesses = witnesses
    self.quorum = quorum
  }

  /// Reads a note and believes it, or throws the reason not to.
  package func verify(_ note: String) throws(CheckpointError) -> VerifiedCheckpoint {
    let signed: SignedNote
    let signatures: [VerifiedSignature]
    do {
      signed = try SignedNote(parsing: note)
      signatures = try signed.verified(by: [log] + witnesses)
    } catch { throw .note(error) }
    let checkpoint = try Checkpoint(parsing: signed.text)
    guard checkpoint.origin == log.name else { throw .wrongOrigin }
    guard signatures.contains(where: { $0.verifier == log }) else { throw .notByLog }
    let cosignatures = signatures.filter { $0.verifier.kind == .cosignature }
    // One key under two names is one witness.
    guard Set(cosignatures.map(\.verifier.publicKey)).count >= quorum else { throw .tooFewWitnesses }
    return VerifiedCheckpoint(checkpoint: checkpoint, note: signed, cosignatures: cosignatures)
  }
}

/// A checkpoint that a policy accepted; only `CheckpointPolicy.verify` makes one.
package struct VerifiedCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint
  package let note: SignedNote
  /// The known witnesses that signed, with their times.
  package let cosignatures: [VerifiedSignature]

  init(checkpoint: Checkpoint, note: SignedNote, cosignatures: [VerifiedSignature]) {
    self.checkpoint = checkpoint
    self.note = note
    self.cosignatures = cosignatures
  }
}
