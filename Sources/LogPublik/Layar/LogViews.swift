import Bahasa
import Transparency
import Web

/// What the page of the log shows.
struct IsiLog: Sendable {
  let kepala: KepalaLog?
  let saksi: [SaksiLog]
  let kunci: KunciLog
  var putusan: PutusanResi?
  /// A receipt as it was pasted.
  var resi = ""
  var galat = FieldErrors()
  var kode: KodeBukti?
}

func halamanLog(_ isi: IsiLog, _ teks: TeksLog, _ token: FormToken) -> Page {
  Page(
    teks.judul, width: .narrow, language: teks.bahasa, state: isi.galat.isEmpty ? .fine : .hasErrors,
    translation: isi.kode.map { RuteLog.halaman($0, teks.bahasa == .id ? .en : .id) }
      ?? RuteLog.halaman(teks.bahasa == .id ? .en : .id),
    main: """
      \(isi.putusan.map { hasil($0, isi.kode, teks) })
      \(pageHead(teks.judul, lead: teks.pengantar))
      \(keadaan(isi, teks))
      \(formResi(isi, teks, token))
      \(sendiri(isi, teks))
      \(saksi(isi.saksi.filter { $0.selesai == nil }, teks))
      <section class="flow"><h2>\(teks.isiJudul)</h2><ul class="bullets">\(teks.isi, { "<li>\($0)</li>" })</ul><p class="muted">\(teks.teknis)</p></section>
      """)
}

private func keadaan(_ isi: IsiLog, _ teks: TeksLog) -> HTML {
  """
  \(figures([Figure(teks.angka(isi.kepala?.ukuran ?? 0), teks.catatan)]))
  \(facts((isi.kepala.map { [Fact(teks.terakhir, teks.saat($0.waktu)), Fact(teks.akar, html: sidik($0.akar.base64))] } ?? []) + [Fact(teks.kunci, html: "\(sidik(isi.kunci.publik))\(copyButton(teks.satu("Salin", "Copy"), text: isi.kunci.publik))")]))
  <p class="muted">\(teks.kunciBantuan)</p>
  """
}

private func sidik(_ teks: String) -> HTML { "<span class=\"reference\">\(teks)</span>" }

private func hasil(_ putusan: PutusanResi, _ kode: KodeBukti?, _ teks: TeksLog) -> HTML {
  let kata = teks.putusan(putusan)
  let (kelas, tanda): (StaticString, Icon) =
    switch kata.nada {
    case .baik: ("", .patchCheck)
    case .perhatian: ("note", .exclamation)
    case .buruk: ("harm", .closeCircle)
    }
  return """
    <section class="verdict \(HTML(stringLiteral: kelas))">\(icon(tanda))<h2>\(kata.judul)</h2><p>\(kata.kalimat)</p></section>
    \(rincian(putusan, teks))
    \(kode.flatMap { unduhan(putusan, $0, teks) })
    """
}

private func rincian(_ putusan: PutusanResi, _ teks: TeksLog) -> HTML? {
  guard case .berlaku(let resi) = putusan else { return nil }
  let isi = resi.isi.map { String(decoding: $0, as: UTF8.self) }
  return """
    \(isi.map { "<pre class=\"draft-text\">\($0)</pre>" as HTML })
    \(facts([
      Fact(teks.satu("Nomor", "Number"), teks.satu("\(teks.angka(resi.nomor)) dari \(teks.angka(resi.ukuran)) catatan (mulai dari 0)", "\(teks.angka(resi.nomor)) of \(teks.angka(resi.ukuran)) entries (counted from 0)")),
      Fact(teks.satu("Sidik", "Fingerprint"), html: sidik(Hash(resi.komitmen)?.base64 ?? "")),
      Fact(teks.saksiJudul, resi.saksi.isEmpty ? teks.satu("belum ada yang ikut menandatangani", "none has signed this one") : resi.saksi.joined(separator: ", ")),
    ]))
    """
}

private func unduhan(_ putusan: PutusanResi, _ kode: KodeBukti, _ teks: TeksLog) -> HTML? {
  guard case .berlaku = putusan else { return nil }
  return """
    <p class="buttons">\(linkButton(teks.unduhResi, href: RuteLog.bukti(kode), icon: .download))\
    \(linkButton(teks.periksaLain, href: RuteLog.halaman(teks.bahasa), kind: .secondary))</p>
    """
}

private func formResi(_ isi: IsiLog, _ teks: TeksLog, _ token: FormToken) -> HTML {
  let bidang = Field("resi", teks.resi, hint: teks.resiBantuan, errors: isi.galat)
  return """
    <section class="flow"><h2>\(teks.resiJudul)</h2>\(Form(to: RuteLog.halaman(teks.bahasa), token)
      .html(textArea(bidang, isi.resi, rows: 6), actions: [button(teks.resiTombol, icon: .patchCheck)]))</section>
    """
}

private func sendiri(_ isi: IsiLog, _ teks: TeksLog) -> HTML {
  func perintah(_ pola: String) -> String {
    pola.replacing("ALAMAT", with: isi.kunci.alamat).replacing("KUNCI", with: isi.kunci.publik)
  }
  return """
    <section class="flow"><h2>\(teks.sendiriJudul)</h2><p>\(teks.sendiri)</p>
    <p>\(linkButton(teks.unduhProgram, href: RuteLog.pemeriksa(), kind: .secondary, icon: .download))</p>
    <ol class="flow">\(teks.langkah, { "<li>\($0.0)<pre tabindex=\"0\"><code>\(perintah($0.1))</code></pre></li>" })</ol></section>
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
