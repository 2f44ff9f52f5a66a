/// The proof on paper that an entry is in the log: what its holder needs to verify it offline, years later
/// (C2SP tlog-proof). About 1,200 characters for a log of a million entries: it fits a QR code.
package struct Receipt: Hashable, Sendable {
  /// Where the entry is, from 0.
  package let index: Int
  /// The path of its inclusion proof.
  package let path: [Hash]
  /// The checkpoint as it was published, with all its signatures.
  package let note: SignedNote
  /// Bytes for the reader that nobody signed; here salt and content of the entry's commitment. Nil when there are none.
  package let extra: [UInt8]?

  package init(index: Int, path: [Hash], note: SignedNote, extra: [UInt8]? = nil) {
    self.index = index
    self.path = path
    self.note = note
    self.extra = extra
  }

  /// The text of the receipt, ending with a line feed.
  package var encoded: String {
    let extra = extra.map { ["extra " + encodeBase64($0)] } ?? []
    let lines = [Self.header] + extra + ["index \(index)"] + path.map(\.base64)
    return lines.joined(separator: "\n") + "\n\n" + note.encoded
  }

  /// Reads a receipt.
  /// - Throws: `.malformed` unless it is written as `encoded` writes it.
  package init(parsing text: String) throws(ReceiptError) {
    guard text.utf8.count <= SignedNote.longest, let blank = text.firstRange(of: "\n\n") else {
      throw .malformed
    }
    var lines = text[..<blank.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Self.header[...] else { throw .malformed }
    var extra: [UInt8]?
    if let line = lines.first, line.hasPrefix("extra ") {
      extra = decodeBase64(line.dropFirst(6))
      lines = lines.dropFirst()
    }
    guard let line = lines.popFirst(), line.hasPrefix("index "), let index = Int(line.dropFirst(6)),
      index >= 0
    else { throw .malformed }
    let path = lines.compactMap { Hash(base64: $0) }
    do {
      let note = try SignedNote(parsing: String(text[blank.upperBound...]))
      _ = try Checkpoint(parsing: note.text)
      self.init(index: index, path: path, note: note, extra: extra)
    } catch { throw .malformed }
    guard encoded.utf8.elementsEqual(text.utf8) else { throw .malformed }
  }

  private static let header = "c2sp.org/tlog-proof@v1"
}
