import Cryptography

/// A key that signs notes, with its name.
package struct NoteSigner: Sendable {
  /// The public half.
  package let verifier: NoteVerifier
  private let key: Ed25519Key

  /// `seed`: 32 secret bytes, made by `randomBytes` once.
  /// - Throws: `.malformedKey` as `NoteVerifier` does, and when `seed` is not 32 bytes.
  package init(name: String, kind: SignatureKind, seed: [UInt8]) throws(NoteError) {
    do { key = try Ed25519Key(seed: seed) } catch { throw .malformedKey }
    verifier = try NoteVerifier(name: name, kind: kind, publicKey: key.publicKey)
  }

  /// Reads a signer key: `PRIVATE+KEY+name+id+base64(kind || seed)`.
  /// - Throws: `.malformedKey`, also when the ID is not that of this name and key.
  package init(skey: String) throws(NoteError) {
    guard skey.hasPrefix(Self.prefix) else { throw .malformedKey }
    let parts = try KeyName.decode(skey.dropFirst(Self.prefix.count))
    try self.init(name: parts.name, kind: parts.kind, seed: parts.key)
    guard verifier.keyID == parts.id else { throw .malformedKey }
  }

  private static let prefix = "PRIVATE+KEY+"

  /// The key as it is kept: a secret.
  package var skey: String {
    Self.prefix + KeyName.encode(verifier.name, verifier.keyID, verifier.kind, key.seed)
  }

  /// Signs a text as a log does.
  /// - Throws: `.wrongKind` when this is a witness's key.
  package func sign(_ text: String) throws(NoteError) -> NoteSignature {
    guard verifier.kind == .ed25519 else { throw .wrongKind }
    return signature(try raw(Array(text.utf8)))
  }

  /// Signs a checkpoint as a witness does, who has seen that it goes on from every one before it.
  /// `time`: seconds since 1970, not negative.
  /// - Throws: `.wrongKind` when this is a log's key, or the time is negative.
  package func cosign(_ text: String, at time: Int64) throws(NoteError) -> NoteSignature {
    guard verifier.kind == .cosignature, time >= 0 else { throw .wrongKind }
    return signature(time.bigEndianBytes + (try raw(cosignedMessage(text, at: time))))
  }

  private func raw(_ message: [UInt8]) throws(NoteError) -> [UInt8] {
    do { return try key.sign(message) } catch { throw .signingFailed }
  }

  private func signature(_ bytes: [UInt8]) -> NoteSignature {
    NoteSignature(name: verifier.name, keyID: verifier.keyID, bytes: bytes)
  }
}
