/// What begins every part of a workbook.
let kepalaXML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

private let utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

let awalLembar = "<worksheet xmlns=\"\(utama)\"><sheetData>"
let akhirLembar = "</sheetData></worksheet>"

func namaBerkasLembar(_ nomor: Int) -> String { "xl/worksheets/sheet\(nomor).xml" }

/// The parts of a workbook besides its sheets.
func bagianTetap(_ lembar: [String]) -> [(nama: String, isi: String)] {
  let nomor = lembar.indices.map { $0 + 1 }
  let jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  let hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let paket = "http://schemas.openxmlformats.org/package/2006"
  // A web page may hold no such element: this is none.
  let gaya = "styleSheet"
  return [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(paket)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(jenis).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(jenis).styles+xml"/>\
      \(nomor.map { "<Override PartName=\"/\(namaBerkasLembar($0))\" ContentType=\"\(jenis).worksheet+xml\"/>" }.joined())</Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(paket)/relationships"><Relationship Id="rId1" Type="\(hubungan)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(utama)" xmlns:r="\(hubungan)"><sheets>\
      \(lembar.enumerated().map { "<sheet name=\"\(xml(namaLembar($1)))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }.joined())</sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(paket)/relationships">\
      \(nomor.map { "<Relationship Id=\"rId\($0)\" Type=\"\(hubungan)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }.joined())\
      <Relationship Id="rId0" Type="\(hubungan)/styles" Target="styles.xml"/></Relationships>
      """
    ),
    (
      "xl/styles.xml",
      """
      <\(gaya) xmlns="\(utama)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
      <cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></\(gaya)>
      """
    ),
  ]
}
