import Akses
import Bahasa
import Web

extension BerkasDraf {
  /// The papers one by one, then sending. On a bad line nothing is sent twice: each paper is kept as it comes.
  func halaman(_ galat: FieldErrors, _ context: AppContext) -> Page {
    let kurang = syarat.filter { $0.wajib && $0.dokumen == nil }.count
    return Page(
      teks[layanan.nama], breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))],
      width: .narrow, language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(teks[layanan.nama], lead: teks.dokumenPengantar))
        \(errorSummary(galat, syarat.map { Field($0.syarat.kode, teks[$0.syarat.nama]) }, language: teks.bahasa))
        \(notice("<p>\(teks.simpanTautan)</p>\(copyButton(teks.salinTautan, text: RutePermohonan.milik(kunci)))"))
        \(progress(teks.kelengkapan, value: syarat.count - kurang, of: syarat.count, detail: kurang == 0 ? teks.lengkap : teks.kurang(kurang)))
        \(HTML.join(syarat.map { satu in medan(satu.syarat, satu.dokumen, galat, context) }))
        <div class="buttons">\(actionForm(to: RutePermohonan.kirim(kunci), context.formToken(), button(teks.kirim, kind: kurang == 0 ? .primary : .secondary, icon: .send)))\
        \(linkButton(teks.ubahIsian, href: RutePermohonan.isian(kunci), kind: .secondary, icon: .pencil))</div>
        """)
  }

  private func medan(_ syarat: Syarat, _ dokumen: DokumenIzin?, _ galat: FieldErrors, _ context: AppContext)
    -> HTML
  {
    unggahan(
      syarat, dokumen, teks, galat, alamat: RutePermohonan.dokumen(kunci, syarat.kode), context.formToken(),
      lama: pakaiLagi(
        lama[syarat.kode], alamat: RutePermohonan.dokumenLama(kunci, syarat.kode), teks, context.formToken()))
  }
}

/// One paper: what is there, and the way to bring it or another one.
func unggahan(
  _ syarat: Syarat, _ dokumen: DokumenIzin?, _ teks: TeksPerizinan, _ galat: FieldErrors, alamat: String,
  _ token: FormToken, medan: String? = nil, untuk: [Layanan] = [],
  lama: HTML? = nil
) -> HTML {
  let hint = [
    untuk.isEmpty ? nil : "\(teks.dipakaiUntuk) \(untuk.map { teks[$0.nama] }.joined(separator: ", ")).",
    syarat.keterangan.id.isEmpty ? nil : teks[syarat.keterangan], teks.palingBesar(syarat.terbesar),
  ]
  .compactMap(\.self).joined(separator: " ")
  let unggahan = Form(to: alamat, token, encoding: .files)
    .html(
      fileUpload(
        Field(medan ?? syarat.kode, teks.pilihBerkas, hint: hint, errors: galat),
        accept: syarat.jenis.flatMap(\.mime), largest: syarat.terbesar << 20),
      actions: [button(teks.unggah, kind: .secondary, icon: .upload)])
  let formulir: HTML = "\(lama)\(unggahan)"
  guard let dokumen else { return card(teks[syarat.nama], formulir, icon: .paperclip) }
  return card(
    teks[syarat.nama],
    """
    <p>\(status(teks.sudahAda, .done, icon: .check)) \(dokumen.nama), \(dokumen.ukuran.ukuranBerkas)</p>\
    \(details(teks.ganti, formulir, state: galat[medan ?? syarat.kode] == nil ? .closed : .open))
    """, icon: .paperclip)
}
