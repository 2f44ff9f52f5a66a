import Foundation
import Peralatan
import TestKit
import Testing

@testable import Lembar

struct BukuKerjaTests {
  private func baris(_ buku: BukuUji, _ lembar: String? = "Data Penduduk") throws -> [[Sel]] {
    var semua: [[Sel]] = []
    try BukuKerja(buku.tulis("uji.xlsx")).baris(lembar) { semua.append($1) }
    return semua
  }

  @Test func `teks, bilangan, kosong dan teks bersama terbaca di kolomnya`() throws {
    var buku = BukuUji()
    buku.teks = [
      "<t>Sutrisno &amp; Suparmi</t>", "<r><t>Siti </t></r><r><t>Aminah</t></r><rPh><t>x</t></rPh>",
    ]
    buku.lembar = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>\
      <row r="3"><c r="B3"><v>42</v></c><c r="AA3" t="str"><f>A1</f><v>rumus</v></c></row>\
      <row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="b"><v>1</v></c></row>
      """
    let semua = try baris(buku)
    #expect(semua.count == 3)
    #expect(semua[0].map(\.teks) == ["Sutrisno & Suparmi", "", "Siti Aminah"])
    #expect(semua[1][1] == Sel("42", isBilangan: true))
    // The formula itself is no part of what the cell shows.
    #expect(semua[1].count == 27 && semua[1][26].teks == "rumus")
    #expect(semua[2].map(\.teks) == ["", "1"])
  }

  @Test func `tanggal dikenali dari bentuknya, dalam hitungan 1900 dan 1904`() throws {
    var buku = BukuUji()
    buku.gaya = """
      <numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot;d&quot;"/>\
      </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
      <xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>
      """
    buku.lembar = """
      <row r="1"><c r="A1" s="1"><v>32874</v></c><c r="B1" s="2"><v>32874.5</v></c><c r="C1" s="3"><v>32874</v></c>\
      <c r="D1" s="1"><v>59</v></c><c r="E1" s="1"><v>61</v></c><c r="F1" s="0"><v>3.31401010190001E+15</v></c></row>
      """
    #expect(
      try baris(buku)[0].map(\.teks)
        == ["1990-01-01", "1990-01-01", "32874", "1900-02-28", "1900-03-01", "3314010101900010"])
    buku.sifat = "date1904=\"1\""
    #expect(try baris(buku)[0][0].teks == "1994-01-02")
  }

  @Test func `lembar dipilih menurut nama, yang pertama bila tidak disebut`() throws {
    let buku = try BukuKerja(BukuUji().tulis("uji.xlsx"))
    #expect(buku.lembar == ["Petunjuk", "Data Penduduk"])
    var banyak = 0
    try buku.baris { _, _ in banyak += 1 }
    #expect(banyak == 0)
    #expect(throws: LembarError.lembarTidakAda("Lain")) { try buku.baris("Lain") { _, _ in } }
  }

  @Test func `ribuan baris melewati batas potongan tanpa hilang`() throws {
    var buku = BukuUji()
    buku.lembar = (1...40_000)
      .map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"str\"><v>baris ke-\($0)</v></c></row>" }
      .joined()
    let semua = try baris(buku)
    #expect(semua.count == 40_000)
    #expect(semua.enumerated().allSatisfy { $0.element[0].teks == "baris ke-\($0.offset + 1)" })
  }

  @Test func `yang bukan buku kerja, rusak, atau berniat jahat ditolak`() throws {
    let teks = URL(filePath: try TestFolder.shared.path("bukan.xlsx"))
    try Data("nik,nama".utf8).write(to: teks)
    #expect(throws: LembarError.bukanXLSX) { try BukuKerja(teks) }
    var buku = BukuUji()
    buku.lembar = "<row><c>"
    #expect(throws: LembarError.rusak("Data Penduduk")) { _ = try baris(buku) }
    buku = BukuUji()
    buku.doctype = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>"
    #expect(throws: LembarError.rusak("Data Penduduk")) { _ = try baris(buku) }
    let url = try BukuUji().tulis("terpotong.xlsx")
    var isi = try Data(contentsOf: url)
    isi.replaceSubrange(40..<80, with: Data(repeating: 0xFF, count: 40))
    try isi.write(to: url)
    #expect(throws: LembarError.self) { try BukuKerja(url) }
    try isi.prefix(isi.count / 2).write(to: url)
    #expect(throws: LembarError.bukanXLSX) { try BukuKerja(url) }
  }
}

struct BukuKerjaBaruTests {
  @Test func `buku yang ditulis terbaca kembali, bilangan sebagai bilangan dan nomor panjang sebagai teks`()
    throws
  {
    let url = URL(filePath: try TestFolder.shared.path("\(UUID().uuidString)-baru.xlsx"))
    let isi = try bukuKerja([
      LembarTulis(
        nama: "Data [1]",
        baris: [
          [.judul("Nama & \"gelar\""), .judul("Jumlah")], [SelTulis("Tri <Wibowo>"), SelTulis("1250")],
          [SelTulis("3314010105750001"), SelTulis("007")],
        ])
    ])
    try Data(isi).write(to: url)
    let buku = try BukuKerja(url)
    #expect(buku.lembar == ["Data 1"])
    var baris: [[Sel]] = []
    try buku.baris { baris.append($1) }
    #expect(baris[0].map(\.teks) == ["Nama & \"gelar\"", "Jumlah"])
    #expect(baris[1] == [Sel("Tri <Wibowo>"), Sel("1250", isBilangan: true)])
    #expect(baris[2] == [Sel("3314010105750001"), Sel("007")])
  }
}

struct BukuKerjaAliranTests {
  private func tulis(_ nama: String, _ isi: (BukuKerjaAliran) throws -> Void) throws -> URL {
    let url = URL(filePath: try TestFolder.shared.path("\(UUID().uuidString)-\(nama)"))
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    let keluaran = try FileHandle(forWritingTo: url)
    let buku = try BukuKerjaAliran(keluaran, lembar: "Data Penduduk")
    try isi(buku)
    try buku.selesai()
    try keluaran.close()
    return url
  }

  @Test func `buku yang dialirkan terbaca kembali, juga oleh pembaca zip lain`() throws {
    let url = try tulis("aliran.xlsx") { buku in
      try buku.tulis([.judul("nik"), .judul("nama"), .judul("rt")])
      for urut in 1...30_000 {
        try buku.tulis([
          .teks("33140101057\(10_000 + urut)"), .teks(urut % 2 == 0 ? "" : "Tri <& \(urut)"), .bilangan(urut),
        ])
      }
    }
    var jumlah = 0
    let buku = try BukuKerja(url)
    #expect(buku.lembar == ["Data Penduduk"])
    try buku.baris { nomor, sel in
      jumlah += 1
      if nomor == 30_001 { #expect(sel.map(\.teks) == ["3314010105740000", "", "30000"]) }
      if nomor == 2 { #expect(sel.map(\.teks) == ["3314010105710001", "Tri <& 1", "1"]) }
    }
    #expect(jumlah == 30_001)
    let hasil = try Perintah.jalankan(
      "python3",
      [
        "-c",
        "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))",
        url.path,
      ], paket: "python3")
    #expect(hasil.status == 0 && hasil.teks == "6\n", "\(hasil.teks)")
  }
}
