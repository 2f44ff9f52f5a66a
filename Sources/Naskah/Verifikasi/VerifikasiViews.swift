import Bahasa
import Web

/// The start: type a code, or send a file.
func halamanMulai(
  _ teks: TeksVerifikasi, _ token: FormToken, kode: String = "", errors: FieldErrors = .init()
) -> Page {
  halaman(
    teks.judul, teks, jalur: "/v", galat: !errors.isEmpty,
    main: """
      \(pageHead(teks.judul, lead: teks.pengantar))
      \(formKode(teks, kode, errors))
      \(formBerkas(teks.denganBerkas, teks, token, errors))
      """)
}

/// What the register says about a code, and `tambahan` of who issued it.
func halamanDokumen(
  _ dokumen: DokumenTersegel, _ tambahan: HTML?, _ teks: TeksVerifikasi, _ token: FormToken
) -> Page {
  let putusan = teks.putusan(kode: dokumen)
  return halaman(
    putusan.judul, teks, jalur: "/v/\(dokumen.kode)",
    main: """
      \(kotak(putusan))
      \(rincian(dokumen, teks))
      \(pengganti(dokumen, teks))
      \(tambahan)
      \(formBerkas(teks.cocokkan, teks, token))
      <p class="muted">\(teks.batas)</p>
      """)
}

func halamanTidakAda(_ teks: TeksVerifikasi, _ token: FormToken) -> Page {
  halaman(
    teks.putusanKodeTidakDikenal.judul, teks, jalur: "/v",
    main: """
      \(kotak(teks.putusanKodeTidakDikenal))
      \(formKode(teks, "", .init()))
      \(formBerkas(teks.denganBerkas, teks, token))
      """)
}

/// What is to be said about a file that was sent.
func halamanHasil(_ hasil: HasilVerifikasi, nama: String, _ teks: TeksVerifikasi, _ token: FormToken) -> Page
{
  let putusan = teks.putusan(hasil)
  return halaman(
    putusan.judul, teks, jalur: "/v",
    main: """
      \(kotak(putusan))
      \(nama.isEmpty ? nil : "<p class=\"muted\">\(teks.berkas): \(nama)</p>" as HTML)
      \(lanjutan(hasil, teks))
      <p>\(linkButton(teks.periksaLain, href: RuteVerifikasi.mulai(teks.bahasa), kind: .secondary))</p>
      <p class="muted">\(teks.batas)</p>
      """)
}

private func halaman(_ judul: String, _ teks: TeksVerifikasi, jalur: String, galat: Bool = false, main: HTML)
  -> Page
{
  Page(
    judul, width: .narrow, language: teks.bahasa, state: galat ? .hasErrors : .fine,
    translation: teks.bahasa == .id ? "/en\(jalur)" : jalur, main: main)
}

private func kotak(_ putusan: Putusan) -> HTML {
  let (kelas, tanda): (StaticString, Icon) =
    switch putusan.nada {
    case .baik: ("", .patchCheck)
    case .perhatian: ("note", .exclamation)
    case .buruk: ("harm", .closeCircle)
    }
  return """
    <section class="verdict \(HTML(stringLiteral: kelas))">\(icon(tanda))<h1>\(putusan.judul)</h1><p>\(putusan.kalimat)</p></section>
    """
}

private func rincian(_ dokumen: DokumenTersegel, _ teks: TeksVerifikasi) -> HTML {
  let sidik = stride(from: 0, to: dokumen.sidik.count, by: 8)
    .map { String(dokumen.sidik.dropFirst($0).prefix(8)) }.joined(separator: " ")
  return """
    <section class="flow"><h2>\(teks.keterangan)</h2>
    \(facts(teks.fakta(dokumen).map { Fact($0.0, $0.1) } + [Fact(teks.sidik, html: "<span class=\"reference\">\(sidik)</span>")]))</section>
    """
}

private func pengganti(_ dokumen: DokumenTersegel, _ teks: TeksVerifikasi) -> HTML? {
  dokumen.pengganti.map {
    "<p>\(linkButton(teks.lihatPengganti, href: RuteVerifikasi.dokumen($0, teks.bahasa), icon: .arrowRight))</p>"
  }
}

private func lanjutan(_ hasil: HasilVerifikasi, _ teks: TeksVerifikasi) -> HTML? {
  switch hasil {
  case .asli(let dokumen): "\(rincian(dokumen, teks))\(pengganti(dokumen, teks))"
  case .berubah(_, let kode?), .tidakUtuh(let kode?):
    "<p>\(linkButton(teks.lihatAsli, href: RuteVerifikasi.dokumen(kode, teks.bahasa), icon: .arrowRight))</p>"
  case .berubah, .segelSah, .sertifikatBermasalah, .tidakDikenal, .tidakTerbaca, .tidakUtuh, .bukanPDF: nil
  }
}

private func formKode(_ teks: TeksVerifikasi, _ kode: String, _ errors: FieldErrors) -> HTML {
  """
  <section class="flow"><h2>\(teks.denganKode)</h2>
  <form class="form" method="get" action="\(RuteVerifikasi.mulai(teks.bahasa))">
  \(textField(Field("kode", teks.kode, hint: teks.kodeBantuan, errors: errors), kode, width: .half))
  \(button(teks.periksaKode, icon: .search))</form></section>
  """
}

private func formBerkas(
  _ judul: String, _ teks: TeksVerifikasi, _ token: FormToken, _ errors: FieldErrors = .init()
) -> HTML {
  let bidang = Field("pdf", teks.berkas, hint: teks.berkasBantuan, errors: errors)
  return """
    <section class="flow"><h2>\(judul)</h2>\(Form(to: RuteVerifikasi.mulai(teks.bahasa), token, encoding: .files)
      .html(fileUpload(bidang, accept: ["application/pdf", ".pdf"]), actions: [button(teks.periksaBerkas, kind: .secondary, icon: .upload)]))</section>
    """
}
