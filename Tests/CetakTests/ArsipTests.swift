import Foundation
import PDF
import Peralatan
import Testing

@testable import Cetak

/// What Apache PDFBox, qpdf, Poppler and ZBar say about our files.
struct ArsipTests {
  let folder: FolderSementara

  init() throws { folder = try FolderSementara() }

  private func dokumen(_ nama: String) throws -> Dokumen {
    try #require(Contoh.semua.first { $0.nama == nama }?.dokumen)
  }

  @Test(arguments: Contoh.semua.map(\.nama))
  func `setiap naskah adalah PDFA yang utuh`(nama: String) throws {
    let path = try folder.tulis(try dokumen(nama).pdf(), "\(nama).pdf")
    let preflight = try PemeriksaPDF.preflight(path)
    #expect(preflight == "")
    let qpdf = try PemeriksaPDF.qpdf(path)
    #expect(qpdf == "")
  }

  @Test(arguments: Huruf.allCases)
  func `setiap huruf tertanam, juga untuk aksara di luar Latin dasar`(huruf: Huruf) throws {
    let teks = "Ā ≥ √ “kutip” – fi fl ﬁ Ćirić ½ € • çãü Ελλάδα"
    var blok: [Blok] = []
    for gaya in [GayaTeks(), .tebal, .miring, [.tebal, .miring], .garisBawah] {
      blok.append(.paragraf(Paragraf([Potongan(teks, gaya)])))
    }
    let naskah = Dokumen(
      huruf: GayaHuruf(huruf: huruf), metadata: Contoh.metadata("Huruf <&> “\(huruf)”"), blok: blok)
    let path = try folder.tulis(try naskah.pdf(), "huruf.pdf")
    let preflight = try PemeriksaPDF.preflight(path)
    #expect(preflight == "")
    let tertanam = try Perintah.jalankan("pdffonts", [path], paket: "poppler-utils").teks
    #expect(tertanam.contains(huruf.keluarga.filter { $0 != " " }), "\(tertanam)")
    #expect(!tertanam.contains(" no  "), "\(tertanam)")
    #expect(try PemeriksaPDF.teks(path).contains("“kutip” –"))
  }

  @Test func `gambar PNG yang tembus pandang tetap memenuhi PDFA`() throws {
    let png = try #require(Data(base64Encoded: Contoh.pngTembusPandang))
    let naskah = Dokumen(
      metadata: Contoh.metadata("Gambar"),
      blok: [.gambar(Gambar(.png(Array(png)), tinggi: 20)), .gambar(Gambar(.vektor(.perisai), tinggi: 20))])
    let path = try folder.tulis(try naskah.pdf(), "gambar.pdf")
    let preflight = try PemeriksaPDF.preflight(path)
    #expect(preflight == "")
  }

  @Test func `goresan digambar tanpa kertasnya, sebagai bentuk, dan memenuhi PDFA`() throws {
    let png = Array(try #require(Data(base64Encoded: Contoh.pngGoresan)))
    let bentuk = try Pixels(png: png).ink(.hitam).bentuk
    let awal = bentuk.flatMap(\.jalur).filter { if case .pindah = $0 { true } else { false } }
    #expect(awal == [.pindah(.init(0, 0)), .pindah(.init(3, 0)), .pindah(.init(3, 1))])
    let naskah = Dokumen(
      metadata: Contoh.metadata("Goresan"), blok: [.gambar(Gambar(.goresan(png, .hitam), tinggi: 20))])
    let path = try folder.tulis(try naskah.pdf(), "goresan.pdf")
    #expect(try PemeriksaPDF.preflight(path) == "")
    let gambar = try Perintah.jalankan("pdfimages", ["-list", path], paket: "poppler-utils").teks
    #expect(gambar.split(separator: "\n").count == 2, "\(gambar)")
  }

  @Test func `yang bukan PNG, atau PNG raksasa, ditolak`() throws {
    var raksasa = Array(try #require(Data(base64Encoded: Contoh.pngTembusPandang)))
    raksasa[16] = 0x7F
    for bytes in [[], Array("GIF89a".utf8), Array(raksasa.prefix(40)), raksasa] {
      let naskah = Dokumen(
        metadata: Contoh.metadata("Gambar"), blok: [.gambar(Gambar(.png(bytes), tinggi: 20))])
      #expect(throws: CetakError.gambarTidakTerbaca) { try naskah.pdf() }
    }
  }

  @Test func `kode QR terbaca di badan dan di kaki halaman`() throws {
    var segel = Contoh.segel
    segel.tautan = "https://kantaya.sragenkab.go.id/k/9"
    var surat = Contoh.suratDinas()
    surat.segel = segel
    let path = try folder.tulis(try surat.dokumen().pdf(), "qr.pdf")
    let terbaca = Set(try PemeriksaPDF.qr(path))
    #expect(terbaca == [Contoh.tautan, "https://kantaya.sragenkab.go.id/k/9"])
  }

  @Test func `naskah yang sama menghasilkan byte yang sama`() throws {
    let naskah = try dokumen("keputusan")
    #expect(try naskah.pdf() == naskah.pdf())
  }

  @Test func `pencetakan dari banyak utas sekaligus memberi hasil yang sama`() async throws {
    let naskah = try dokumen("keputusan")
    let acuan = try naskah.pdf()
    let hasil = try await withThrowingTaskGroup(of: [UInt8].self) { kelompok in
      for _ in 0..<24 { kelompok.addTask { try naskah.pdf() } }
      return try await kelompok.reduce(into: []) { $0.append($1) }
    }
    #expect(hasil.allSatisfy { $0 == acuan })
  }

  @Test func `keterangan berkas dapat dibaca`() throws {
    let path = try folder.tulis(try dokumen("nota-dinas").pdf(), "info.pdf")
    let info = try Perintah.jalankan("pdfinfo", ["-isodates", path], paket: "poppler-utils").teks
    for baris in ["Nota Dinas", "Pemerintah Kabupaten Sragen", "naskah dinas, Sragen", "2026-11-21T"] {
      #expect(info.contains(baris), "\(info)")
    }
  }
}
