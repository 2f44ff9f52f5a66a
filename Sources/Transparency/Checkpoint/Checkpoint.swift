/// What a log commits to: its name, how many entries it has, and the head of the tree over them
/// (C2SP tlog-checkpoint, "Note text").
package struct Checkpoint: Hashable, Sendable {
  /// The name of the log, such as its address without `https://`.
  package let origin: String
  /// The number of entries.
  package let size: Int
  package let root: Hash
  /// Lines that mean something to some readers only. No witness vouches for them: better none.
  package let extensions: [String]

  /// - Throws: `.malformed` when `size` is negative, or a line is empty or has control characters.
  package init(origin: String, size: Int, root: Hash, extensions: [String] = []) throws(CheckpointError) {
    guard size >= 0, ([origin] + extensions).allSatisfy(Self.isLine) else { throw .malformed }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads the text of a note.
  /// - Throws: `.malformed` unless it is written as `text` writes it.
  package init(parsing text: String) throws(CheckpointError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, lines.last == "", let size = Int(lines[1]), let root = Hash(base64: lines[2])
    else { throw .malformed }
    try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines[3...].dropLast()))
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .malformed }
  }

  /// The text that is signed.
  package var text: String {
    ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
  }

  /// The note that the log publishes.
  /// - Throws: `.wrongOrigin` unless the key has the name of the log; `.note` when signing fails.
  package func signed(by signer: NoteSigner) throws(CheckpointError) -> SignedNote {
    guard signer.verifier.name == origin else { throw .wrongOrigin }
    do {
      return try SignedNote(text: text, signatures: [signer.sign(text)])
    } catch { throw .note(error) }
  }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 }
  }
}

/// Why a checkpoint is not to be trusted.
package enum CheckpointError: Error, Hashable {
  case malformed
  /// The text names another log than the key does.
  case wrongOrigin
  /// Signed, but not by the log.
  case notByLog
  /// Fewer witnesses than are asked for.
  case tooFewWitnesses
  case note(NoteError)
}
