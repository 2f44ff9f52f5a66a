import Cryptography

/// What a signature promises: the byte that the key ID is made with (C2SP signed-note, "Signature types").
package enum SignatureKind: UInt8, Sendable {
  /// A log: Ed25519 over the text.
  case ed25519 = 0x01
  /// A witness: Ed25519 over the time and the text (C2SP tlog-cosignature).
  case cosignature = 0x04
}

/// The names of keys and what is computed from them (C2SP signed-note).
enum KeyName {
  /// Not empty, and without spaces, plus signs and control characters.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace }
  }

  /// The first four bytes of the hash over the name, a line feed, the kind and the public key.
  static func id(_ name: String, _ kind: SignatureKind, publicKey: [UInt8]) -> UInt32 {
    let digest = sha256(Array(name.utf8) + [0x0a, kind.rawValue] + publicKey)
    return digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// `name+id+base64(kind || key)`, the common form of both kinds of keys.
  static func encode(_ name: String, _ id: UInt32, _ kind: SignatureKind, _ key: [UInt8]) -> String {
    "\(name)+\(hex(id.bigEndianBytes))+\(encodeBase64([kind.rawValue] + key))"
  }

  /// The parts of what `encode` gives; the ID is still to be held against the key.
  static func decode(
    _ text: some StringProtocol
  ) throws(NoteError) -> (name: String, id: UInt32, kind: SignatureKind, key: [UInt8]) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, isValid(String(parts[0])), parts[1].utf8.count == 8,
      let id = unhex(String(parts[1])), let key = decodeBase64(parts[2]), key.count == 33,
      let kind = SignatureKind(rawValue: key[0])
    else { throw .malformedKey }
    return (String(parts[0]), id.reduce(0) { $0 << 8 | UInt32($1) }, kind, Array(key.dropFirst()))
  }
}

extension FixedWidthInteger {
  /// The bytes, the high one first.
  var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
