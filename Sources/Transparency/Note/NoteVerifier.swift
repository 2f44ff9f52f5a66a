import Cryptography

/// A key whose signatures are believed: a log's or a witness's.
package struct NoteVerifier: Hashable, Sendable {
  package let name: String
  package let kind: SignatureKind
  /// The 32 bytes of the Ed25519 key.
  package let publicKey: [UInt8]
  /// Names the key in signature lines, together with `name`.
  package let keyID: UInt32

  /// - Throws: `.malformedKey` when `name` is empty or has spaces or a plus sign, or the key is not 32 bytes.
  package init(name: String, kind: SignatureKind, publicKey: [UInt8]) throws(NoteError) {
    guard KeyName.isValid(name), publicKey.count == 32 else { throw .malformedKey }
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
    keyID = KeyName.id(name, kind, publicKey: publicKey)
  }

  /// Reads a verifier key as it is published: `name+id+base64(kind || key)`.
  /// - Throws: `.malformedKey`, also when the ID is not that of this name and key.
  package init(vkey: String) throws(NoteError) {
    let parts = try KeyName.decode(vkey)
    try self.init(name: parts.name, kind: parts.kind, publicKey: parts.key)
    guard self.vkey == vkey else { throw .malformedKey }
  }

  /// The key as it is published.
  package var vkey: String { KeyName.encode(name, keyID, kind, publicKey) }

  func made(_ signature: NoteSignature) -> Bool {
    signature.keyID == keyID && signature.name == name
  }

  /// Whether `signature`, made with this key as its line says, holds for `text`.
  func verifies(_ signature: NoteSignature, of text: String) -> Bool {
    switch kind {
    case .ed25519:
      return verifyEd25519(signature.bytes, of: Array(text.utf8), publicKey: publicKey)
    case .cosignature:
      guard let time = signature.time else { return false }
      let message = cosignedMessage(text, at: time)
      return verifyEd25519(Array(signature.bytes.dropFirst(8)), of: message, publicKey: publicKey)
    }
  }
}
