import Cryptography

/// An entry that says nothing to who does not have its opening, and that nobody can open in two ways: SHA-256 over a
/// separator, 32 bytes of salt, and the content.
///
/// When every copy of the salt is destroyed, trying out contents leads nowhere: what stays in the log is noise.
package struct Commitment: Hashable, Sendable {
  /// Keeps these hashes apart from all others; the salt after it always has 32 bytes, so no two inputs meet.
  package static let separator = "kantaya-commitment/v1\n"

  /// The 32 bytes that go into the log.
  package let bytes: [UInt8]

  /// Nil unless `bytes` are 32.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Hash.size else { return nil }
    self.bytes = bytes
  }

  fileprivate init(_ opening: CommitmentOpening) {
    bytes = sha256(Array(Self.separator.utf8) + opening.salt + opening.content)
  }

  /// Whether `opening` is what this was made of.
  package func isOpened(by opening: CommitmentOpening) -> Bool {
    constantTimeEquals(bytes, opening.commitment.bytes)
  }
}

/// What a commitment was made of. Keep the salt as long as it may be opened, and no longer.
package struct CommitmentOpening: Hashable, Sendable {
  /// The length of a salt, in bytes.
  package static let saltSize = 32

  package let salt: [UInt8]
  /// The canonical bytes of the content: the same content must always give the same bytes.
  package let content: [UInt8]

  /// `salt` is `randomBytes(32)`, new for each commitment. Nil unless it has 32 bytes.
  package init?(salt: [UInt8], content: [UInt8]) {
    guard salt.count == Self.saltSize else { return nil }
    self.salt = salt
    self.content = content
  }

  /// For a new commitment, under a salt of its own.
  /// - Throws: `CryptographyError` when there is no randomness.
  package init(sealing content: [UInt8]) throws {
    salt = try randomBytes(Self.saltSize)
    self.content = content
  }

  /// Reads what `encoded` gives; nil when it is shorter than a salt.
  package init?(_ encoded: [UInt8]) {
    self.init(salt: Array(encoded.prefix(Self.saltSize)), content: Array(encoded.dropFirst(Self.saltSize)))
  }

  package var commitment: Commitment { Commitment(self) }

  /// Salt and content one after the other, as a receipt carries them.
  package var encoded: [UInt8] { salt + content }
}
