import Berkas
import Database
import Foundation
import TestKit
import Testing

@Suite struct JenisTests {
  @Test func `jenis dikenali dari isinya`() async throws {
    try await denganGudang { gudang async throws in
      for (nama, isi, jenis) in contoh {
        let berkas = try await gudang.terima(isi, nama)
        #expect(berkas.jenis == jenis, "\(nama)")
      }
    }
  }

  @Test func `nama tanpa akhiran mendapat akhiran menurut isinya`() async throws {
    try await denganGudang { gudang async throws in
      #expect(try await gudang.terima(pdf, "pindaian").nama == "pindaian.pdf")
      #expect(try await gudang.terima(png, "").nama == "berkas.png")
    }
  }

  @Test func `berkas yang menyamar ditolak`() async throws {
    try await denganGudang { gudang async throws in
      let html = Array("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".utf8)
      let exe =
        Array("MZ".utf8) + [UInt8](repeating: 0, count: 58) + [64, 0, 0, 0] + Array("PE\0\0d\u{86}".utf8)
      let zip = Zip(["surat.txt": Array("halo".utf8)]).bytes
      for (nama, isi) in [
        ("surat.pdf", html), ("surat.docx", html), ("foto.jpg", html), ("surat.pdf", exe),
        ("surat.docx", zip),
        ("surat.odt", zip), ("foto.jpg", png), ("surat.docx", docx(["xl/workbook.xml"])),
        ("catatan.txt", html),
        ("catatan.txt", png), ("surat.docx", Array(zip.dropLast(10))),
      ] {
        await #expect(throws: BerkasError.self, "\(nama)") { try await gudang.terima(isi, nama) }
      }
      let galat = await #expect(throws: BerkasError.self) { try await gudang.terima(html, "surat.pdf") }
      #expect(galat == .menyamar(akhiran: "pdf", isi: "halaman web"))
      #expect(try gudang.blob.isEmpty)
      #expect(try gudang.sementara.isEmpty)
    }
  }

  @Test func `jenis yang tidak diperlukan kantor ditolak`() async throws {
    try await denganGudang { gudang async throws in
      let html = Array("<!DOCTYPE html><html><body>halo</body></html>".utf8)
      for (nama, isi) in [
        ("program.exe", pdf), ("surat.html", html), ("arsip.zip", Zip([:]).bytes), ("x", html),
      ] {
        await #expect(throws: BerkasError.tidakDikenal, "\(nama)") { try await gudang.terima(isi, nama) }
      }
      let gambarSaja = try GudangBerkas(folder: gudang.folder, kunci: gudang.kunci, boleh: [.png, .jpeg])
      await #expect(throws: BerkasError.tidakDikenal) {
        try await gudang.terima(pdf, "a.pdf", gudang: gambarSaja)
      }
    }
  }

  @Test func `dokumen bermakro dan bom zip ditolak`() async throws {
    try await denganGudang { gudang async throws in
      await #expect(throws: BerkasError.bermakro) {
        try await gudang.terima(docx(["word/document.xml", "word/vbaProject.bin"]), "surat.docx")
      }
      let bom = Zip(["[Content_Types].xml": [1], "word/document.xml": [2]], ukuranUrai: 900_000_000).bytes
      await #expect(throws: BerkasError.mengembang) { try await gudang.terima(bom, "surat.docx") }
    }
  }

  @Test(arguments: [
    ("../../etc/passwd.pdf", "passwd.pdf"), ("C:\\Surat\\Undangan.pdf", "Undangan.pdf"),
    ("  surat   dinas .pdf", "surat dinas .pdf"), ("...pdf", "pdf.pdf"), (".htaccess.pdf", "htaccess.pdf"),
    ("exe\u{202e}fdp.pdf", "exe fdp.pdf"), ("baris\r\nbaru.pdf", "baris baru.pdf"),
    ("a\"b<c>.pdf", "a b c .pdf"),
    ("Surat Édaran № 5.pdf", "Surat Édaran № 5.pdf"), ("/", "berkas.pdf"), ("surat.v2", "surat.v2.pdf"),
  ])
  func `nama dibersihkan`(_ mentah: String, _ bersih: String) async throws {
    try await denganGudang { gudang async throws in
      if mentah == "surat.v2" {
        await #expect(throws: BerkasError.tidakDikenal) { try await gudang.terima(pdf, mentah) }
      } else {
        #expect(try await gudang.terima(pdf, mentah).nama == bersih)
      }
    }
  }

  @Test func `nama yang sangat panjang dipendekkan`() async throws {
    try await denganGudang { gudang async throws in
      let berkas = try await gudang.terima(pdf, String(repeating: "panjang ", count: 100) + ".pdf")
      #expect(berkas.nama.count <= 124)
      #expect(berkas.nama.hasSuffix(".pdf"))
    }
  }
}

private let contoh: [(String, [UInt8], JenisBerkas)] = [
  ("a.pdf", pdf, .pdf), ("a.png", png, .png), ("foto.JPG", jpeg, .jpeg), ("foto.jpeg", jpeg, .jpeg),
  ("a.txt", Array("Yth. Kepala Dinas\n".utf8), .txt), ("a.csv", Array("nama,nip\nBudi,1\n".utf8), .csv),
  ("a.docx", docx(["word/document.xml"]), .docx), ("a.xlsx", docx(["xl/workbook.xml"]), .xlsx),
  ("a.pptx", docx(["ppt/presentation.xml"]), .pptx), ("a.odt", odf(.odt), .odt), ("a.ods", odf(.ods), .ods),
]

private let png: [UInt8] =
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] + Array("IHDR".utf8)
  + [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde]
private let jpeg: [UInt8] =
  [0xff, 0xd8, 0xff, 0xe0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]

/// Like LibreOffice, which puts the list of contents last.
private func docx(_ bagian: [String]) -> [UInt8] {
  Zip((bagian + ["[Content_Types].xml"]).map { ($0, Array("<xml/>".utf8)) }).bytes
}

private func odf(_ jenis: JenisBerkas) -> [UInt8] {
  Zip([("mimetype", Array(jenis.media.utf8)), ("content.xml", Array("<xml/>".utf8))]).bytes
}
