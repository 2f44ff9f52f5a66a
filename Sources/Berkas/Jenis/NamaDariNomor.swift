/// The name of the PDF of a numbered paper: a number has slashes, which in a file name would be folders.
///
/// `nomor`: `400.7/12/DINKES` gives `400.7-12-DINKES.pdf`; a paper without one is called `surat.pdf`.
package func namaPDF(nomor: String?) -> String {
  let pokok = (nomor ?? "").split(whereSeparator: { $0 == "/" || $0 == "\\" || $0.isWhitespace })
    .joined(separator: "-")
  return "\(pokok.isEmpty ? "surat" : pokok).pdf"
}
