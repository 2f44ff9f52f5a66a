import Foundation

/// An .xlsx workbook, read row by row: no more than one row and the shared texts are in memory.
package final class BukuKerja {
  private let arsip: ArsipZip
  private let teks: TeksBersama
  private var gayaTanggal: Set<Int> = []
  private var dasar1904 = false
  private var jalur: [(nama: String, jalur: String)] = []

  /// The names of its sheets, in order.
  package var lembar: [String] { jalur.map(\.nama) }

  /// - Throws: `LembarError`, and what opening the file throws.
  package init(_ url: URL) throws {
    arsip = try ArsipZip(url)
    guard arsip.memuat("xl/workbook.xml") else { throw LembarError.bukanXLSX }
    teks = try TeksBersama(arsip, "xl/sharedStrings.xml")
    try bacaBuku()
    if arsip.memuat("xl/styles.xml") { try bacaGaya() }
  }

  /// Gives the rows of a sheet, the first when none is named: their number in the sheet, from 1, and their cells from
  /// column A on. Rows that are not in the file are left out.
  /// - Throws: `LembarError`, and what `terima` throws.
  package func baris(_ nama: String? = nil, _ terima: (Int, [Sel]) throws -> Void) throws {
    guard let pilihan = nama == nil ? jalur.first : jalur.first(where: { $0.nama == nama }) else {
      throw LembarError.lembarTidakAda(nama ?? "1")
    }
    let pembaca = PembacaLembar(teks: teks, gayaTanggal: gayaTanggal, dasar1904: dasar1904)
    defer { pembaca.xml.lepas() }
    try arsip.urai(pilihan.jalur) { bagian in
      guard pembaca.xml.beri(bagian) else { throw LembarError.rusak(pilihan.nama) }
      for (nomor, sel) in pembaca.ambil() { try terima(nomor, sel) }
    }
  }

  private func bacaBuku() throws {
    var hubungan: [String: String] = [:]
    try elemen("xl/_rels/workbook.xml.rels") { nama, atribut in
      if nama == "Relationship", let id = atribut["Id"], let tujuan = atribut["Target"] {
        hubungan[id] = tujuan.hasPrefix("/") ? String(tujuan.dropFirst()) : "xl/\(tujuan)"
      }
    }
    try elemen("xl/workbook.xml") { nama, atribut in
      if nama == "workbookPr" { self.dasar1904 = ["1", "true"].contains(atribut["date1904"]) }
      if nama == "sheet", let judul = atribut["name"], let tujuan = hubungan[atribut["id"] ?? ""] {
        self.jalur.append((judul, tujuan))
      }
    }
  }

  /// Which of the cell formats are dates: built-in 14 to 22, or an own one that names day or year.
  private func bacaGaya() throws {
    var tanggal = Set(14...22)
    var urut = -1
    var diSel = false
    try elemen("xl/styles.xml") { nama, atribut in
      switch nama {
      case "numFmt":
        let pola = (atribut["formatCode"] ?? "").lowercased().replacing(/"[^"]*"|\[[^\]]*\]/, with: "")
        if let id = Int(atribut["numFmtId"] ?? ""), pola.contains("y") || pola.contains("d") {
          tanggal.insert(id)
        }
      case "cellXfs": diSel = true
      case "cellStyles", "dxfs": diSel = false
      case "xf" where diSel:
        urut += 1
        if let id = Int(atribut["numFmtId"] ?? ""), tanggal.contains(id) { self.gayaTanggal.insert(urut) }
      default: break
      }
    }
  }

  private func elemen(_ nama: String, _ terima: @escaping (String, [String: String]) -> Void) throws {
    let xml = PembacaXML()
    defer { xml.lepas() }
    xml.mulai = terima
    try arsip.urai(nama) { bagian in if !xml.beri(bagian) { throw LembarError.rusak(nama) } }
  }
}
