import Foundation

/// A cell to be written.
package enum SelTulis: Sendable, Equatable {
  case judul(String)
  case teks(String)
  case bilangan(Int)

  /// Whole numbers of at most fifteen digits become numbers; all else stays text, so that no NIK loses digits.
  package init(_ teks: String) {
    let angka = teks.hasPrefix("-") ? teks.dropFirst() : teks[...]
    let isAngka = !angka.isEmpty && angka.count <= 9 && angka.utf8.allSatisfy { (48...57).contains($0) }
    if isAngka, angka == "0" || angka.first != "0", let nilai = Int(teks) {
      self = .bilangan(nilai)
    } else {
      self = .teks(teks)
    }
  }
}

/// A sheet to be written.
package struct LembarTulis: Sendable {
  package var nama: String
  package var baris: [[SelTulis]]

  package init(nama: String, baris: [[SelTulis]]) {
    self.nama = nama
    self.baris = baris
  }
}

/// An .xlsx workbook with these sheets.
package func bukuKerja(_ lembar: [LembarTulis]) throws -> [UInt8] {
  var zip = PenulisZip()
  let nomor = lembar.indices.map { $0 + 1 }
  let jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  let hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  let paket = "http://schemas.openxmlformats.org/package/2006"
  zip.tambah(
    "[Content_Types].xml",
    """
    <Types xmlns="\(paket)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Override PartName="/xl/workbook.xml" ContentType="\(jenis).sheet.main+xml"/>\
    <Override PartName="/xl/styles.xml" ContentType="\(jenis).styles+xml"/>\
    \(nomor.map { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(jenis).worksheet+xml\"/>" }.joined())</Types>
    """)
  zip.tambah(
    "_rels/.rels",
    """
    <Relationships xmlns="\(paket)/relationships"><Relationship Id="rId1" Type="\(hubungan)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """)
  zip.tambah(
    "xl/workbook.xml",
    """
    <workbook xmlns="\(utama)" xmlns:r="\(hubungan)"><sheets>\
    \(lembar.enumerated().map { "<sheet name=\"\(xml(namaLembar($1.nama)))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }.joined())</sheets></workbook>
    """)
  zip.tambah(
    "xl/_rels/workbook.xml.rels",
    """
    <Relationships xmlns="\(paket)/relationships">\
    \(nomor.map { "<Relationship Id=\"rId\($0)\" Type=\"\(hubungan)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }.joined())\
    <Relationship Id="rId0" Type="\(hubungan)/styles" Target="styles.xml"/></Relationships>
    """)
  // A web page may hold no such element: this is none.
  let gaya = "styleSheet"
  zip.tambah(
    "xl/styles.xml",
    """
    <\(gaya) xmlns="\(utama)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
    <cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></\(gaya)>
    """)
  for (urut, satu) in lembar.enumerated() {
    zip.tambah(
      "xl/worksheets/sheet\(urut + 1).xml",
      "<worksheet xmlns=\"\(utama)\"><sheetData>\(satu.baris.enumerated().map { baris($0 + 1, $1) }.joined())</sheetData></worksheet>"
    )
  }
  return try zip.selesai()
}

private func baris(_ nomor: Int, _ sel: [SelTulis]) -> String {
  let isi = sel.enumerated()
    .map { kolom, satu in
      let tempat = "\(namaKolom(kolom))\(nomor)"
      switch satu {
      case .bilangan(let nilai): return "<c r=\"\(tempat)\"><v>\(nilai)</v></c>"
      case .teks(let teks): return "<c r=\"\(tempat)\" t=\"inlineStr\">\(tulisan(teks))</c>"
      case .judul(let teks): return "<c r=\"\(tempat)\" s=\"1\" t=\"inlineStr\">\(tulisan(teks))</c>"
      }
    }
  return "<row r=\"\(nomor)\">\(isi.joined())</row>"
}

private func tulisan(_ teks: String) -> String { "<is><t xml:space=\"preserve\">\(xml(teks))</t></is>" }

/// `A`, `B` … `Z`, `AA` …
private func namaKolom(_ kolom: Int) -> String {
  let huruf = String(UnicodeScalar(UInt8(65 + kolom % 26)))
  return kolom < 26 ? huruf : namaKolom(kolom / 26 - 1) + huruf
}

/// A name that every spreadsheet takes: 31 letters, none of its own signs.
private func namaLembar(_ nama: String) -> String {
  String(nama.filter { !#"[]:*?/\"#.contains($0) }.prefix(31))
}

private func xml(_ teks: String) -> String {
  teks.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
    .map { satu in
      switch satu {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(satu)
      }
    }
    .joined()
}
