import Foundation

/// An .xlsx workbook of one sheet, written row by row: a million of them need no more memory than one.
package final class BukuKerjaAliran {
  /// As many as a sheet has.
  package static let barisTerbanyak = 1_048_576

  private let zip: PenulisZipAliran
  private var jumlah = 0
  private var tunda = awalLembar

  /// Begins a workbook in `keluaran`, an empty file open for writing, with a sheet of that name.
  package init(_ keluaran: FileHandle, lembar: String) throws {
    zip = PenulisZipAliran(keluaran)
    for (nama, isi) in bagianTetap([lembar]) {
      try zip.mulai(nama)
      try zip.tulis(kepalaXML + isi)
      try zip.akhiri()
    }
    try zip.mulai(namaBerkasLembar(1))
    try zip.tulis(kepalaXML)
  }

  /// Adds a row; empty cells take no room.
  /// - Throws: `LembarError.terlaluBesar` for more rows than a sheet has.
  package func tulis(_ sel: [SelTulis]) throws {
    jumlah += 1
    guard jumlah <= Self.barisTerbanyak else { throw LembarError.terlaluBesar }
    tunda += barisLembar(jumlah, sel)
    if tunda.utf8.count > 65_536 { try kirim() }
  }

  /// Ends sheet and file.
  package func selesai() throws {
    tunda += akhirLembar
    try kirim()
    try zip.akhiri()
    try zip.selesai()
  }

  private func kirim() throws {
    try zip.tulis(tunda)
    tunda = ""
  }
}
