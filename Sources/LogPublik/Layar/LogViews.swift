import Bahasa
import Transparency
import Web

/// How the log stands, as its page shows it.
struct IsiLog: Sendable {
  let kepala: KepalaLog?
  let saksi: [SaksiLog]
  let kunci: KunciLog
  /// A receipt as it was pasted, and what is wrong with it.
  var resi = ""
  var galat = FieldErrors()
}

func halamanLog(_ isi: IsiLog, _ teks: TeksLog, _ token: FormToken) -> Page {
  Page(
    teks.judul, width: .narrow, language: teks.bahasa, state: isi.galat.isEmpty ? .fine : .hasErrors,
    translation: RuteLog.halaman(teks.bahasa == .id ? .en : .id),
    main: """
      \(pageHead(teks.judul, lead: teks.pengantar))
      \(figures([Figure(teks.angka(isi.kepala?.ukuran ?? 0), teks.catatan, detail: isi.kepala.map { "\(teks.terakhir): \(teks.saat($0.waktu))" })]))
      \(formResi(isi, teks, token))
      \(sendiri(isi, teks))
      \(saksi(isi.saksi.filter { $0.selesai == nil }, teks))
      <section class="flow"><h2>\(teks.isiJudul)</h2><ul class="bullets">\(teks.isi, { "<li>\($0)</li>" })</ul><p class="muted">\(teks.teknis)</p></section>
      """)
}

func sidik(_ teks: String) -> HTML { "<span class=\"reference long\">\(teks)</span>" }

func formResi(_ isi: IsiLog, _ teks: TeksLog, _ token: FormToken) -> HTML {
  let bidang = Field("resi", teks.resi, hint: teks.resiBantuan, errors: isi.galat)
  return """
    <section class="flow"><h2>\(teks.resiJudul)</h2>\(Form(to: RuteLog.halaman(teks.bahasa), token)
      .html(textArea(bidang, isi.resi, rows: 6), actions: [button(teks.resiTombol, icon: .patchCheck)]))</section>
    """
}

private func sendiri(_ isi: IsiLog, _ teks: TeksLog) -> HTML {
  """
  <section class="flow"><h2>\(teks.sendiriJudul)</h2><p>\(teks.sendiri)</p>
  <p>\(linkButton(teks.unduhProgram, href: RuteLog.pemeriksa(), kind: .secondary, icon: .download))</p>
  \(facts([Fact(teks.kunci, html: "\(sidik(isi.kunci.publik)) \(copyButton(teks.salin, text: isi.kunci.publik))")] + (isi.kepala.map { [Fact(teks.akar, html: sidik($0.akar.base64))] } ?? [])))
  <p class="muted">\(teks.kunciBantuan)</p>
  \(teks.langkah(isi.kunci), { "<p>\($0.0)</p><pre><code>\($0.1)</code></pre>" })</section>
  """
}

private func saksi(_ saksi: [SaksiLog], _ teks: TeksLog) -> HTML {
  """
  <section class="flow"><h2>\(teks.saksiJudul)</h2><p>\(teks.saksi)</p>
  \(saksi.isEmpty ? notice("\(teks.tanpaSaksi)") : facts(saksi.map { satu in
    Fact(satu.nama, html: "\(satu.terakhir.map { "\(teks.angka(satu.ukuran ?? 0)) \(teks.catatan), \(teks.saat($0))" } ?? teks.belumMenandatangani)<br>\(sidik(satu.kunci.vkey))")
  }))</section>
  """
}
