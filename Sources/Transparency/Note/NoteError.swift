/// Why a note is not to be trusted, or a key not to be used.
package enum NoteError: Error, Hashable {
  /// Not text, a blank line and signature lines; or too large.
  case malformedNote
  /// A key that is not written as it should be, or whose ID is not its own.
  case malformedKey
  /// A signature by a known key that does not hold: the note was changed, or somebody pretends.
  case invalidSignature(name: String)
  /// No signature by a known key.
  case unsigned
  /// A log's key was asked for a cosignature, or a witness's for a plain one.
  case wrongKind
  /// OpenSSL refuses to sign.
  case signingFailed
}
