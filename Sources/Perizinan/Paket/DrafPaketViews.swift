import Akses
import Bahasa
import Web

extension DrafPaket {
  /// The papers one by one, each once for all services that ask for it, then sending.
  func halaman(_ galat: FieldErrors, _ context: AppContext) -> Page {
    let syarat = syarat
    let kurang = syarat.filter { $0.wajib && $0.dokumen == nil }.count
    let nama = teks.paket(teks.peristiwa(paket.peristiwa))
    return Page(
      nama, breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))], width: .narrow,
      language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(nama, lead: teks.dokumenPengantar))
        \(errorSummary(galat, syarat.map { Field($0.nama, teks[$0.syarat.nama]) }, language: teks.bahasa))
        \(notice("<p>\(teks.simpanTautan)</p>\(copyButton(teks.salinTautan, text: RutePaket.milik(kunci)))"))
        \(janjiMenyusul)
        \(progress(teks.kelengkapan, value: syarat.count - kurang, of: syarat.count, detail: kurang == 0 ? teks.lengkap : teks.kurang(kurang)))
        \(HTML.join(syarat.map { medan($0, galat, context) }))
        <div class="buttons">\(actionForm(to: RutePaket.kirim(kunci), context.formToken(), button(teks.kirimPaket, kind: kurang == 0 ? .primary : .secondary, icon: .send)))\
        \(linkButton(teks.ubahIsian, href: RutePaket.isian(kunci), kind: .secondary, icon: .pencil))</div>
        """)
  }

  private func medan(_ satu: Permintaan, _ galat: FieldErrors, _ context: AppContext) -> HTML {
    unggahan(
      satu.syarat, satu.dokumen, teks, galat, alamat: RutePaket.dokumen(kunci, satu.nama),
      context.formToken(), medan: satu.nama,
      untuk: susunan.layanan.count == satu.layanan.count ? [] : satu.layanan,
      lama: pakaiLagi(
        lama[satu.syarat.kode], alamat: RutePaket.dokumenLama(kunci, satu.nama), teks, context.formToken()))
  }

  /// Said before it is sent: what need not be brought, and what therefore has to wait.
  private var janjiMenyusul: HTML? {
    menyusul.isEmpty
      ? nil
      : notice(
        "<h2>\(teks.yangMenyusul)</h2><ul class=\"bullets\">\(menyusul, { "<li>\(teks.menyusul(teks[$0.syarat.nama], peminta: teks[$0.peminta.nama], pemberi: teks[$0.pemberi.nama]))</li>" })</ul>"
      )
  }
}
