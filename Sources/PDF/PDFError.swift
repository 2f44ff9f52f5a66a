/// Why bytes cannot be read as a PDF by this reader.
package enum PDFError: Error, Equatable, Sendable {
  /// There is no `%PDF-` header or no trailer: another kind of file, or half of one.
  case notPDF
  /// The structure contradicts itself at this byte.
  case malformed(at: Int)
  /// Legal, but not what this reader handles: a compressed cross-reference, encryption.
  case unsupported
}
