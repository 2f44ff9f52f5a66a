import Cetak
import Naskah
import Testing
import Web

struct BahasaIsiTests {
  @Test func `baris kosong memisahkan alinea, satu baris baru hanya mematahkan baris`() {
    let isi = BahasaIsi.baca("Dengan hormat,\r\nkami sampaikan.\n\n\nTerima kasih.")
    #expect(
      isi.blok == [
        .paragraf([TeksIsi("Dengan hormat,\nkami sampaikan.")]), .paragraf([TeksIsi("Terima kasih.")]),
      ])
  }

  @Test func `penekanan dibaca, dan tanda tanpa pasangan tetap teks`() {
    let isi = BahasaIsi.baca(#"**tebal** *miring* ***dua*** __garis__ 3 * 4 **terbuka \*bukan\*"#)
    #expect(
      isi.blok == [
        .paragraf([
          TeksIsi("tebal", .tebal), TeksIsi(" "), TeksIsi("miring", .miring), TeksIsi(" "),
          TeksIsi("dua", [.tebal, .miring]), TeksIsi(" "), TeksIsi("garis", .garisBawah),
          TeksIsi(" 3 * 4 **terbuka *bukan*"),
        ])
      ])
  }

  @Test func `butir bertingkat dengan indentasi maupun tanpa`() {
    let harapan = [
      BlokIsi.daftar(
        DaftarIsi(
          .angka,
          [
            [alinea("satu"), .daftar(DaftarIsi(.huruf, [[alinea("anak")], [alinea("adik")]]))],
            [alinea("dua")],
          ]))
    ]
    #expect(BahasaIsi.baca("1. satu\n   a. anak\n   b. adik\n2. dua").blok == harapan)
    #expect(BahasaIsi.baca("1. satu\na. anak\nb. adik\n2. dua").blok == harapan)
  }

  @Test func `penomoran dilanjutkan setelah alinea di antaranya`() {
    let isi = BahasaIsi.baca("1. satu\n\nsela\n\n2. dua\n3. tiga\n\n1. satu lagi")
    #expect(
      isi.blok == [
        .daftar(DaftarIsi(.angka, [[alinea("satu")]])), alinea("sela"),
        .daftar(DaftarIsi(.angka, [[alinea("dua")], [alinea("tiga")]], mulai: 2)),
        .daftar(DaftarIsi(.angka, [[alinea("satu lagi")]])),
      ])
  }

  @Test func `nama yang diawali inisial bukan butir`() {
    #expect(BahasaIsi.baca("M. Yani hadir.").blok == [alinea("M. Yani hadir.")])
    #expect(BahasaIsi.baca("a.n. Bupati").blok == [alinea("a.n. Bupati")])
  }

  @Test func `baris label dan nilai`() {
    let isi = BahasaIsi.baca(
      "Rapat akan dilaksanakan pada\n\thari : Senin\n\twaktu : 09.00 WIB\n\t  sampai selesai\nDemikian.")
    #expect(
      isi.blok == [
        alinea("Rapat akan dilaksanakan pada"),
        .isian([
          IsianIsi("hari", [TeksIsi("Senin")]), IsianIsi("waktu", [TeksIsi("09.00 WIB\nsampai selesai")]),
        ]),
        alinea("Demikian."),
      ])
    #expect(BahasaIsi.baca("dengan ketentuan sebagai berikut : bebas").blok.count == 1)
    #expect(
      BahasaIsi.baca("hari : Senin\nwaktu : pagi").blok == [
        .isian([IsianIsi("hari", [TeksIsi("Senin")]), IsianIsi("waktu", [TeksIsi("pagi")])])
      ])
  }

  @Test func `tabel dengan kepala dan lebar lajur`() {
    let isi = BahasaIsi.baca("| No | Nama |\n|----|------------|\n| 1 | **Budi** \\| Ani |\n| 2 |")
    #expect(
      isi.blok == [
        .tabel(
          TabelIsi(
            lajur: [4, 12], kepala: [[TeksIsi("No")], [TeksIsi("Nama")]],
            baris: [
              [[TeksIsi("1")], [TeksIsi("Budi", .tebal), TeksIsi(" | Ani")]], [[TeksIsi("2")], []],
            ]))
      ])
  }

  @Test func `menulis lalu membaca memberi isi yang sama, untuk teks apa pun`() {
    var acak = Acak(benih: 20_261_121)
    for putaran in 0..<20_000 {
      let teks = acak.naskah()
      let isi = BahasaIsi.baca(teks)
      let tulisan = BahasaIsi.tulis(isi)
      let ulang = BahasaIsi.baca(tulisan)
      guard ulang == isi else {
        Issue.record(
          "putaran \(putaran)\n--- asal\n\(teks)\n--- tulisan\n\(tulisan)\n--- \(isi.blok)\n--- \(ulang.blok)"
        )
        return
      }
    }
  }

  @Test func `huruf yang diketik tidak hilang`() {
    var acak = Acak(benih: 7)
    for _ in 0..<2000 {
      let teks = acak.naskah()
      let asal = teks.filter { $0.isLetter && $0.isASCII }
      let polos = BahasaIsi.teksPolos(BahasaIsi.baca(teks)).filter { $0.isLetter && $0.isASCII }
      // The letters of list markers become numbering.
      #expect(polos.count <= asal.count)
      #expect(asal.filter { $0 == "Z" }.count == polos.filter { $0 == "Z" }.count, "\(teks)")
    }
  }

  @Test(arguments: Beban.allCases)
  func `teks yang dibuat untuk membebani tetap dibaca seketika`(_ beban: Beban) {
    let lama = ContinuousClock().measure { _ = BahasaIsi.tulis(BahasaIsi.baca(beban.teks)) }
    #expect(lama < .seconds(20))
  }

  @Test func `pratinjau HTML meloloskan tanda dan menyusun daftar`() {
    let html = BahasaIsi.html(BahasaIsi.baca("1. **a** <script>\n   - b"))
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<div class=\"isi-naskah\"><ol><li><p><strong>a</strong> &lt;script&gt;</p><ul><li><p>b</p></li></ul></li></ol></div>"
    )
  }

  private func alinea(_ teks: String) -> BlokIsi { .paragraf([TeksIsi(teks)]) }
}

/// Texts that a careless reader takes for ever over, or breaks on.
enum Beban: CaseIterable {
  case butirBersarang, tanda, daftarPanjang, tabelPanjang, indentasi, isian, tangga

  var teks: String {
    switch self {
    case .butirBersarang: String(repeating: "- ", count: 200_000)
    case .tanda: String(repeating: "**__", count: 100_000)
    case .daftarPanjang: String(repeating: "1. a\n", count: 50_000)
    case .tabelPanjang: String(repeating: "|", count: 200_000)
    case .indentasi: String(repeating: " ", count: 300_000) + "x"
    case .isian: String(repeating: "a : b\n", count: 40_000)
    case .tangga: (0..<400).map { String(repeating: " ", count: $0 * 2) + "- x" }.joined(separator: "\n")
    }
  }
}

/// Repeatable text out of everything the markup knows, and some it does not.
private struct Acak {
  private var keadaan: UInt64
  init(benih: UInt64) { keadaan = benih }

  mutating func naskah() -> String {
    (0..<bilangan(14)).map { _ in Self.potongan[bilangan(Self.potongan.count)] }.joined()
  }

  private mutating func bilangan(_ batas: Int) -> Int {
    keadaan = keadaan &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((keadaan >> 33) % UInt64(batas))
  }

  private static let potongan = [
    "\n", "\n", "\n\n", "\n   ", "\n  ", "\n\t", " ", "\t", "1. ", "2. ", "a. ", "b) ", "1) ", "I. ", "V. ",
    "- ", "• ", "* ",
    "*", "**", "***", "__", "_", "****", "\\", "\\*", "|", "\n| Z | x |", "\n|---|-----|", "| ", "#", "\n# ",
    " : ", "\t: ", ":",
    "Z", "kata", "Yth. ", "é", "\u{301}", "🙂", "\u{A0}", "\r\n", "\u{2028}", "\u{0}", "[acara]", ".", "&<>\"",
    "---", "12. ",
  ]
}
