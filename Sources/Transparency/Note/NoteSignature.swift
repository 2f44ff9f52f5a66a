/// One signature line of a note: `— name base64(key ID || signature)` (C2SP signed-note).
package struct NoteSignature: Hashable, Sendable {
  package let name: String
  package let keyID: UInt32
  /// What follows the key ID. Of a witness: eight bytes of time, then the signature.
  package let bytes: [UInt8]

  package init(name: String, keyID: UInt32, bytes: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.bytes = bytes
  }

  private static let dash = "\u{2014} "

  /// Reads a line, without its line feed. Nil unless it is written as `line` writes it.
  init?(line: String) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, line.hasPrefix(Self.dash), KeyName.isValid(String(parts[1])),
      let blob = decodeBase64(parts[2]), blob.count > 4
    else { return nil }
    name = String(parts[1])
    keyID = blob.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    bytes = Array(blob.dropFirst(4))
  }

  /// The line, without its line feed.
  package var line: String { Self.dash + "\(name) " + encodeBase64(keyID.bigEndianBytes + bytes) }
}
