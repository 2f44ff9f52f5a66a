import CZlib
import Foundation
import TestKit
import Testing

/// A workbook put together by hand, every part deflated.
struct BukuUji {
  var lembar = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nik</t></is></c></row>"
  var teks: [String] = []
  var gaya = ""
  var sifat = ""
  var doctype = ""

  func tulis(_ nama: String) throws -> URL {
    let url = URL(filePath: try TestFolder.shared.path("\(UUID().uuidString)-\(nama)"))
    let si = teks.map { "<si>\($0)</si>" }.joined()
    var arsip = Arsip()
    try arsip.tambah(
      "xl/workbook.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="r"><workbookPr \(sifat)/><sheets>\
      <sheet name="Petunjuk" sheetId="1" r:id="rId2"/><sheet name="Data Penduduk" sheetId="2" r:id="rId1"/>\
      </sheets></workbook>
      """)
    try arsip.tambah(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>
      """)
    try arsip.tambah("xl/styles.xml", "<styleSheet>\(gaya)</styleSheet>")
    try arsip.tambah("xl/sharedStrings.xml", "<sst>\(si)</sst>")
    try arsip.tambah(
      "xl/worksheets/sheet1.xml", "\(doctype)<worksheet><sheetData>\(lembar)</sheetData></worksheet>")
    try arsip.tambah("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>")
    try Data(arsip.selesai()).write(to: url)
    return url
  }
}

private struct Arsip {
  private var isi: [UInt8] = []
  private var daftar: [UInt8] = []
  private var banyak = 0

  mutating func tambah(_ nama: String, _ teks: String) throws {
    let padat = try kempis(Array(teks.utf8))
    let umum =
      u16(20) + u16(0) + u16(8) + u32(0) + u32(0) + u32(padat.count) + u32(teks.utf8.count)
      + u16(nama.utf8.count)
    daftar += u32(0x0201_4b50) + u16(20) + umum + u16(0) + u16(0) + u16(0) + u16(0) + u32(0) + u32(isi.count)
    daftar += Array(nama.utf8)
    isi += u32(0x0403_4b50) + umum + u16(0) + Array(nama.utf8) + padat
    banyak += 1
  }

  func selesai() -> [UInt8] {
    isi + daftar + u32(0x0605_4b50) + u16(0) + u16(0) + u16(banyak) + u16(banyak) + u32(daftar.count)
      + u32(isi.count) + u16(0)
  }

  private func kempis(_ masuk: [UInt8]) throws -> [UInt8] {
    var aliran = z_stream()
    let siap = deflateInit2_(
      &aliran, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(siap == Z_OK)
    defer { deflateEnd(&aliran) }
    var masuk = masuk
    var keluar = [UInt8](repeating: 0, count: masuk.count + 1024)
    let ruang = keluar.count
    masuk.withUnsafeMutableBufferPointer { sumber in
      keluar.withUnsafeMutableBufferPointer { tujuan in
        aliran.next_in = sumber.baseAddress
        aliran.avail_in = UInt32(sumber.count)
        aliran.next_out = tujuan.baseAddress
        aliran.avail_out = UInt32(ruang)
        _ = deflate(&aliran, Z_FINISH)
      }
    }
    return Array(keluar.prefix(ruang - Int(aliran.avail_out)))
  }

  private func u16(_ nilai: Int) -> [UInt8] { [UInt8(nilai & 255), UInt8(nilai >> 8 & 255)] }
  private func u32(_ nilai: Int) -> [UInt8] { u16(nilai & 0xFFFF) + u16(nilai >> 16) }
}
