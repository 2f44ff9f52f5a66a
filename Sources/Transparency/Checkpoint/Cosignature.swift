extension NoteSignature {
  /// The time in a witness's signature, in seconds since 1970; nil unless it is as long as one.
  var time: Int64? {
    guard bytes.count == 8 + 64 else { return nil }
    return Int64(exactly: bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
  }
}

/// What a witness signs: a line that keeps it apart from all other messages, the time, and the text of the checkpoint
/// (C2SP tlog-cosignature, "Ed25519 signed message").
func cosignedMessage(_ text: String, at time: Int64) -> [UInt8] {
  Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
}
