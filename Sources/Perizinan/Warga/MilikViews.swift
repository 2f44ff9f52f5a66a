import Akses
import Bahasa
import Foundation
import Web

extension BerkasPermohonan {
  /// All of his own: what is asked of him first.
  func halamanMilik(_ kunci: String, _ galat: FieldErrors, _ context: AppContext) -> Page {
    let teks = TeksPerizinan(kode: permohonan.bahasa)
    return Page(
      teks[layanan.nama], breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))],
      language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(teks[layanan.nama], lead: "\(teks.kodeUmum) \(permohonan.kode)", status: lencana(teks), actions: [linkButton(teks.unduhTandaTerima, href: RutePermohonan.tandaTerima(kunci), kind: .secondary, icon: .qr)]))
        \(errorSummary(galat, layanan.syarat.map { Field($0.kode, teks[$0.nama]) } + [Field("alasan", teks.tarikAlasan), Field("keberatan", teks.keberatanAlasan)], language: teks.bahasa))
        \(record("\(kartuPencabutan(teks, .terlibat))\(kartuFiktif(teks))\(permintaan(kunci, teks, galat, context))\(kartuBayar(teks, pdf: RutePermohonan.skrd(kunci)))\(kartuKeberatan(kunci, teks, galat, context))\(hasil(kunci, teks))\(milik(teks))", side: "\(ringkas(teks))\(kisah(teks))\(penarikan(kunci, teks, galat, context))\(tautanPungli(teks))"))
        """)
  }

  private func permintaan(_ kunci: String, _ teks: TeksPerizinan, _ galat: FieldErrors, _ context: AppContext)
    -> HTML?
  {
    guard jalan.tahap.tugas == .perbaiki else { return nil }
    let alasan = peristiwa.last { $0.arah == .kembali }?.alasan ?? ""
    let medan = layanan.syarat.filter { isian.wajib($0, layanan) || dokumen.map(\.syarat).contains($0.kode) }
      .map { satu in
        unggahan(
          satu, dokumen.last { $0.syarat == satu.kode }, teks, galat,
          alamat: RutePermohonan.dokumen(kunci, satu.kode), context.formToken(),
          lama: pakaiLagi(
            lama[satu.kode], alamat: RutePermohonan.dokumenLama(kunci, satu.kode), teks, context.formToken()))
      }
    return """
      \(notice("<b>\(teks.mohonLengkapi)</b><p>\(alasan)</p>", kind: .warning))\
      \(HTML.join(medan))\
      \(actionForm(to: RutePermohonan.lengkapi(kunci), context.formToken(), button(teks.kirimKelengkapan, icon: .send)))
      """
  }

  private func hasil(_ kunci: String, _ teks: TeksPerizinan) -> HTML? {
    guard let keputusan, keputusan.berkas != nil else { return nil }
    return card(
      layanan.dokumen.map { teks[$0.nama] } ?? teks[layanan.nama],
      """
      \(facts([Fact(teks.satu("Nomor", "Number"), keputusan.nomor), Fact(teks.masa, keputusan.sampai.map { teks.tanggal($0) } ?? teks.selamaTetap)]))\
      <p class="buttons">\(linkButton(teks.unduhKeputusan, href: RutePermohonan.keputusan(kunci), icon: .filePDF))\
      \(permohonan.hasil == .selesai && !dinilai ? linkButton(teks.nilaiLayanan, href: RutePermohonan.penilaian(kunci), kind: .secondary, icon: .star) : nil)</p>
      \(perpanjangan(keputusan, teks))
      """, icon: .patchCheck)
  }

  /// What is to be done before it ends, once that is near.
  private func perpanjangan(_ keputusan: KeputusanIzin, _ teks: TeksPerizinan) -> HTML? {
    guard keputusan.pengingat(pada: Tanggal(sekarang)) != nil, let sampai = keputusan.sampai else {
      return nil
    }
    return notice(
      "<p>\(teks.segeraBerakhir(teks.tanggal(sampai)))</p>\(linkButton(teks.ajukanPerpanjangan, href: RutePermohonan.baru(layanan.kode, teks.bahasa), kind: .secondary))",
      kind: .warning)
  }

  private func milik(_ teks: TeksPerizinan) -> HTML {
    let sebutan = isian.sebutan(layanan, teks)
    let fakta = layanan.isian.compactMap { satu in sebutan[satu.kode].map { Fact(teks[satu.nama], $0) } }
    return """
      \(details(teks.isianAnda, facts(fakta)))\
      \(dokumen.isEmpty ? nil : details(teks.dokumenAnda, "<ul class=\"bullets\">\(dokumen, { satu in "<li>\(layanan.syarat.first { $0.kode == satu.syarat }.map { teks[$0.nama] } ?? satu.syarat): \(satu.nama)</li>" })</ul>"))
      \(pembuka.html(teks))
      """
  }

  private func penarikan(_ kunci: String, _ teks: TeksPerizinan, _ galat: FieldErrors, _ context: AppContext)
    -> HTML?
  {
    guard jalan.pilihan.contains(where: { $0.arah == .cabut }) else { return nil }
    return details(
      teks.tarik,
      Form(to: RutePermohonan.tarik(kunci), context.formToken())
        .html(
          textField(Field("alasan", teks.tarikAlasan, errors: galat)),
          actions: [button(teks.tarik, kind: .harm)]), state: galat["alasan"] == nil ? .closed : .open)
  }
}
