import Bahasa
import Database
import Organisasi
import Web

extension PapanLayanan {
  /// How many services a screen on the wall shows at once, to be read from five metres.
  private static var sehalaman: Int { 8 }

  /// For a screen on the wall: large, page after page by itself.
  func halamanDinding(_ nomor: Int, _ teks: TeksPerizinan) -> Page {
    let banyak = max(1, (baris.count + Self.sehalaman - 1) / Self.sehalaman)
    let ini = (max(nomor, 1) - 1) % banyak
    let terpilih = Array(baris.dropFirst(ini * Self.sehalaman).prefix(Self.sehalaman))
    let berikut = query(
      RutePerizinan.kios(),
      ["halaman": "\((ini + 1) % banyak + 1)", "kantor": kecamatan.map { $0.id.description }])
    return Page(
      teks.papan, scripts: [Script("halaman/papan-layanan.js")], width: .full, audience: .everyone,
      main: """
        <h1 class="wall-title">\(kecamatan.map { "\(teks.papan), \($0.nama)" } ?? teks.papan)</h1>\
        <div data-segarkan="12"><div class="wall-board">\(tabel(terpilih, teks))</div>\
        <p class="wall-foot muted">\(teks.halamanKe(ini + 1, banyak)), \(saat.teksPendek()). <a href="\(berikut)" data-berikut>\(teks.berikutnya)</a></p></div>
        """)
  }
}
