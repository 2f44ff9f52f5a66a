import Database
import Foundation
import Web

func halamanLayar(_ loket: Loket, _ dipanggil: [Antrean], _ menunggu: [Antrean]) -> Page {
  let alamat = RuteKonter.tv(loket.id)
  var page = Page(
    "Antrean \(loket.nama)", scripts: [Script("halaman/layar-antrean.js")], width: .full,
    audience: .everyone,
    main: """
      <h1 class="wall-title">Antrean KTP \(loket.nama)</h1>
      \(live("konter", source: alamat, label: "Nomor yang dipanggil", isiLayar(dipanggil, menunggu)))
      <p class="wall-foot"><button class="button quiet" type="button" data-suara hidden>\(icon(.bell))<span>Nyalakan suara</span></button></p>
      """)
  page.live = RuteKonter.tvLangsung(loket.id)
  return page
}

private func isiLayar(_ dipanggil: [Antrean], _ menunggu: [Antrean]) -> HTML {
  guard let pertama = dipanggil.first else {
    return """
      <div class="wall-now"><p class="wall-label">Belum ada nomor yang dipanggil</p>\(berikutnya(menunggu))</div>
      """
  }
  let lain = dipanggil.dropFirst().prefix(4)
  return """
    <div class="wall-now" data-panggilan="\(pertama.tulisan)" data-meja="\(pertama.meja)" data-saat="\(String(Int(pertama.dipanggil?.timeIntervalSince1970 ?? 0)))">\
    <p class="wall-label">Nomor</p><p class="wall-number">\(pertama.tulisan)</p>\
    <p class="wall-desk">Silakan ke meja <b>\(pertama.meja)</b></p></div>
    \(lain.isEmpty ? nil : "<ul class=\"wall-others\" aria-label=\"Sedang dilayani\">\(lain, { "<li><b>\($0.tulisan)</b><span>meja \($0.meja)</span></li>" })</ul>" as HTML)
    \(berikutnya(menunggu))
    """
}

private func berikutnya(_ menunggu: [Antrean]) -> HTML {
  guard !menunggu.isEmpty else { return "<p class=\"wall-next\">Tidak ada yang menunggu.</p>" }
  let nomor = menunggu.prefix(6).map(\.tulisan).joined(separator: "   ")
  return "<p class=\"wall-next\">Berikutnya <b>\(nomor)</b><span>\(menunggu.count) orang menunggu</span></p>"
}
