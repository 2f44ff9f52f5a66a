import Foundation
import Peralatan
import Testing

@testable import Cetak

struct SVGTests {
  private func gambar(_ isi: String) throws -> GambarVektor {
    try GambarVektor(svg: Array("<svg viewBox=\"0 0 10 10\">\(isi)</svg>".utf8))
  }

  @Test(arguments: [
    ("M1 2L3 4z", 3), ("m1-2.5.5.5", 2), ("M0 0h5v5H0Z", 5), ("M0 0C1 1 2 2 3 3S4 4 5 5", 3),
    ("M0 0q1 1 2 0t2 0", 3), ("M0 0a5 5 0 1110 0", 3), ("M1e1,2E-1", 1),
  ])
  func `jalur dibaca dengan semua perintahnya`(jalur: String, langkah: Int) throws {
    #expect(try gambar("<path d='\(jalur)'/>").bentuk.first?.jalur.count == langkah)
  }

  @Test func `lingkaran sungguh bulat dan grup memindahkan isinya`() throws {
    let lingkaran = try gambar("<g transform='translate(5,5) scale(2)' fill='#c00'><circle r='1'/></g>")
    let bentuk = try #require(lingkaran.bentuk.first)
    #expect(bentuk.isi == Warna(hex: 0xCC0000))
    for langkah in bentuk.jalur {
      let titik: GambarVektor.Titik
      switch langkah {
      case .pindah(let ke), .lurus(let ke), .lengkung(_, _, let ke): titik = ke
      case .tutup: continue
      }
      let jarak = ((titik.x - 5) * (titik.x - 5) + (titik.y - 5) * (titik.y - 5)).squareRoot()
      #expect(abs(jarak - 2) < 1e-9)
    }
  }

  @Test(arguments: [
    ("<text>x</text>", "<text>"), ("<image href='x'/>", "<image>"),
    ("<path d='M0 0' fill='url(#a)'/>", "gradasi warna"),
    ("<rect width='1' height='1' opacity='.5'/>", "bagian tembus pandang"), ("<path d='M0 0 X'/>", "<path>"),
  ])
  func `yang tidak dapat dicetak ditolak dengan namanya`(isi: String, nama: String) {
    #expect(throws: CetakError.vektorTidakDidukung(nama)) { try gambar(isi) }
  }

  @Test(arguments: [
    "", "<svg", "<svg viewBox='0 0 1 1'><path d='", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<svg></svg>",
    "<svg viewBox='0 0 0 0'/>",
  ])
  func `berkas rusak ditolak`(isi: String) {
    #expect(throws: CetakError.self) { try GambarVektor(svg: Array(isi.utf8)) }
  }

  @Test func `lambang vektor tercetak sebagai PDFA`() throws {
    let lambang = try GambarVektor(
      svg: Array(
        """
        <?xml version="1.0"?><!-- lambang --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120">
        <defs><linearGradient id="a"/></defs><title>Uji</title>
        <g style="fill:#0a7d3c; stroke:gold; stroke-width:3"><path d="M5 5h90v60c0 30-30 45-45 50C35 110 5 95 5 65z"/>
        <polygon points="50,20 60,50 90,50 66,68 75,98 50,80 25,98 34,68 10,50 40,50" fill="white" stroke="none"/>
        <ellipse cx="50" cy="60" rx="8" ry="12" transform="rotate(30 50 60)"/><rect x="40" y="100" width="20" height="8" rx="2"/></g></svg>
        """
        .utf8))
    #expect(lambang.bentuk.count == 4)
    let naskah = Dokumen(
      metadata: Contoh.metadata("Lambang"),
      blok: [.gambar(Gambar(.vektor(lambang), tinggi: 40, rata: .tengah))])
    let folder = try FolderSementara()
    let preflight = try PemeriksaPDF.preflight(try folder.tulis(try naskah.pdf(), "lambang.pdf"))
    #expect(preflight == "")
  }
}
