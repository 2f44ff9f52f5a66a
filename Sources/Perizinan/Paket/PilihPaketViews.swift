import Bahasa
import Web

/// The services of an occasion, those that mostly go together ticked.
struct PilihPaket {
  let peristiwa: PeristiwaHidup
  let katalog: [Layanan]
  let teks: TeksPerizinan
  var dipilih: [String]?
  var galat = FieldErrors()

  func halaman() -> Page {
    let layanan = katalog.filter { $0.peristiwa.contains(peristiwa.kode) }
    let pilihan = layanan.map { satu in
      Choice(satu.kode, teks[satu.nama], detail: "\(teks[satu.ringkas]) \(teks.janji(satu.janji)).")
    }
    let nama = teks[peristiwa.nama]
    let medan = Field("layanan", teks.pilihLayanan, hint: teks.pilihLayananKet, errors: galat)
    return Page(
      teks.paket(nama), breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))],
      width: .narrow, language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      translation: RutePaket.pilih(peristiwa.kode, teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks.paket(nama), lead: teks.urusSekaligusKet))
        \(errorSummary(galat, [medan], language: teks.bahasa))
        <form class="form" method="get" action="\(RutePaket.pilih(peristiwa.kode, teks.bahasa))" novalidate>\
        \(checkboxes(medan, pilihan, chosen: dipilih ?? peristiwa.paket))\
        <div class="buttons">\(button(teks.lanjut, icon: .arrowRight))</div></form>
        """)
  }
}
