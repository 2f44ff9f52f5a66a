import Akses
import Bahasa
import Web

func halamanLapor(_ form: LaporForm, _ galat: FieldErrors, _ teks: TeksPungli, _ context: AppContext) -> Page
{
  let medan: (String, String, String?, Need) -> Field = { nama, label, bantuan, perlu in
    Field(nama, label, hint: bantuan, need: perlu, errors: galat)
  }
  let uraian = medan("uraian", teks.uraian, teks.uraianBantuan, .required)
  let kantor = medan("kantor", teks.kantor, nil, .optional)
  let pelaku = medan("pelaku", teks.pelaku, teks.pelakuBantuan, .optional)
  let waktu = medan("waktu", teks.waktu, teks.waktuBantuan, .optional)
  let jumlah = medan("jumlah", teks.jumlah, nil, .optional)
  let permohonan = medan("permohonan", teks.permohonan, nil, .optional)
  let bukti = medan("bukti", teks.bukti, teks.buktiBantuan, .optional)
  let kontak = medan("kontak", teks.kontak, teks.kontakBantuan, .optional)
  return Page(
    teks.judul, width: .narrow, language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
    translation: RutePungli.lapor(teks.bahasa == .id ? .en : .id),
    main: """
      \(kepala(teks.judul, teks.pengantar, teks))\
      \(errorSummary(galat, [uraian, kantor, pelaku, waktu, jumlah, permohonan, bukti, kontak]))\
      \(notice("<ul class=\"bullets\">\(teks.jaminan, { "<li>\($0)</li>" })</ul>"))\
      \(Form(to: RutePungli.lapor(teks.bahasa), context.formToken(), encoding: .files)
        .html(
          """
          \(textArea(uraian, form.uraian, rows: 6, most: 4000))\(textField(kantor, form.kantor))\
          \(textField(pelaku, form.pelaku))\(textField(waktu, form.waktu, width: .half))\
          \(textField(jumlah, form.jumlah, width: .short))\(textField(permohonan, form.permohonan, width: .short))\
          \(fileUpload(bukti, accept: ["image/jpeg", "image/png"], picks: .several, largest: 12_000_000))\
          \(textField(kontak, form.kontak))\
          \(checkbox(Field("tentang_inspektorat", teks.tentangInspektorat, need: .optional), checked: form.tentang_inspektorat))
          """, actions: [button(teks.kirim, icon: .send)]))\
      <p>\(linkButton(teks.lihat, href: RutePungli.laporan(teks.bahasa), kind: .quiet, icon: .eye))</p>
      """)
}

func halamanTerkirim(_ kode: KodeLaporan, _ penerima: LaporanPungli.Penerima, _ teks: TeksPungli) -> Page {
  Page(
    teks.judul, width: .narrow, language: teks.bahasa,
    main: """
      \(kepala(teks.tujuan(penerima), teks.simpanKode, teks))\
      <p><b class="figure-value code" data-kode-laporan>\(kode.description)</b></p>\
      <p class="buttons">\(copyButton(teks.salin, text: kode.description))\
      \(linkButton(teks.lihat, href: RutePungli.laporan(teks.bahasa), kind: .secondary, icon: .eye))</p>
      """)
}

func halamanKode(_ tulisan: String, _ galat: FieldErrors, _ teks: TeksPungli, _ context: AppContext) -> Page {
  let kode = Field("kode", teks.kode, errors: galat)
  return Page(
    teks.lihat, breadcrumbs: [Crumb(teks.judul, href: RutePungli.lapor(teks.bahasa))], width: .narrow,
    language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
    translation: RutePungli.laporan(teks.bahasa == .id ? .en : .id),
    main: """
      \(kepala(teks.lihat, teks.lihatKet, teks))\(errorSummary(galat, [kode]))\
      \(Form(to: RutePungli.laporan(teks.bahasa), context.formToken()).html(textField(kode, tulisan, width: .half), actions: [button(teks.buka, icon: .eye)]))
      """)
}

extension LaporanPungli {
  /// As who reported reads it.
  func halaman(
    _ kode: KodeLaporan, _ tulisan: String, _ galat: FieldErrors, _ teks: TeksPungli, _ context: AppContext
  ) -> Page {
    let pesan = Field("pesan", teks.tambah, errors: galat)
    return Page(
      teks.lihat, breadcrumbs: [Crumb(teks.judul, href: RutePungli.lapor(teks.bahasa))], width: .narrow,
      language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(kepala(teks.status(status), "\(teks.diterima) \(diterima.teks), \(penerima.nama)", teks))\
        \(errorSummary(galat, [pesan]))<blockquote>\(isi.uraian)</blockquote>\
        \(percakapan(kantor: teks.jawabanKantor, pelapor: teks.dariAnda) ?? "<p class=\"muted\">\(teks.belumDijawab)</p>")\
        \(status.selesai ? nil : Form(to: RutePungli.pesan(teks.bahasa), context.formToken()).html("<input type=\"hidden\" name=\"kode\" value=\"\(kode.description)\">\(textArea(pesan, tulisan, rows: 3, most: 2000))", actions: [button(teks.kirim, icon: .send)]))
        """)
  }

  /// What was said since; nil for nothing.
  func percakapan(kantor: String, pelapor: String) -> HTML? {
    guard !pesan.isEmpty else { return nil }
    return facts(pesan.map { Fact("\($0.petugas ? kantor : pelapor), \($0.tanggal.teks)", $0.isi) })
  }
}

/// The head of a page that somebody may have to leave in a hurry.
private func kepala(_ judul: String, _ pengantar: String, _ teks: TeksPungli) -> HTML {
  pageHead(
    judul, lead: pengantar,
    actions: [
      linkButton(teks.keluarCepat, href: teks.bahasa == .en ? "/en" : "/", kind: .quiet, icon: .signOut)
    ])
}
