/// Why bytes cannot be read as a PDF by this reader.
package enum PDFError: Error, Equatable, Sendable {
  /// There is no `%PDF-` header: another kind of file.
  case notPDF
  /// The structure contradicts itself at this byte.
  case malformed(at: Int)
  /// Legal, but not what this reader handles: a compressed cross-reference, encryption.
  case unsupported
}
