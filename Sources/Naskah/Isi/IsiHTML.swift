import Cetak
import Web

extension BahasaIsi {
  /// The body as it is shown on a screen: in the editor's preview, and where a PDF cannot be read.
  package static func html(_ isi: IsiNaskah) -> HTML { "<div class=\"isi-naskah\">\(isi.blok, blok)</div>" }

  private static func blok(_ blok: BlokIsi) -> HTML {
    switch blok {
    case .paragraf(let teks, _, _): "<p>\(teks, potongan)</p>"
    case .judul(let teks): "<h3>\(teks, potongan)</h3>"
    case .daftar(let daftar): self.daftar(daftar)
    case .tabel(let tabel): self.tabel(tabel)
    case .isian(let baris):
      "<dl class=\"facts\">\(baris, { "<div><dt>\($0.label)</dt><dd>\($0.nilai, potongan)</dd></div>" })</dl>"
    }
  }

  private static func daftar(_ daftar: DaftarIsi) -> HTML {
    let butir: HTML = "\(daftar.butir, { "<li>\($0, blok)</li>" })"
    let mulai = HTML.attribute("start", daftar.mulai == 1 ? nil : String(daftar.mulai))
    return switch daftar.penanda {
    case .angka, .angkaKurung: "<ol\(mulai)>\(butir)</ol>"
    case .huruf, .hurufKurung: "<ol type=\"a\"\(mulai)>\(butir)</ol>"
    case .romawi: "<ol type=\"I\"\(mulai)>\(butir)</ol>"
    case .bulat, .strip: "<ul>\(butir)</ul>"
    }
  }

  private static func tabel(_ tabel: TabelIsi) -> HTML {
    let kepala: HTML? =
      tabel.kepala.isEmpty
      ? nil : "<thead><tr>\(tabel.kepala, { "<th scope=\"col\">\($0, potongan)</th>" })</tr></thead>"
    return """
      <div class="table-frame" tabindex="0"><table>\(kepala)<tbody>\
      \(tabel.baris, { "<tr>\($0, { "<td>\($0, potongan)</td>" })</tr>" })</tbody></table></div>
      """
  }

  private static func potongan(_ potongan: TeksIsi) -> HTML {
    let baris = potongan.teks.split(separator: "\n", omittingEmptySubsequences: false)
    var hasil = HTML.join(baris.map { "\($0)" }, separator: "<br>")
    if potongan.gaya.contains(.garisBawah) { hasil = "<u>\(hasil)</u>" }
    if potongan.gaya.contains(.miring) { hasil = "<em>\(hasil)</em>" }
    if potongan.gaya.contains(.tebal) { hasil = "<strong>\(hasil)</strong>" }
    return hasil
  }
}
