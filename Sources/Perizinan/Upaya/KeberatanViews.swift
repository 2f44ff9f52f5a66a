import Akses
import Bahasa
import Foundation
import LogPublik
import Web

func halamanKeberatan(_ semua: [(KeberatanIzin, BerkasPermohonan)], sekarang: Date) -> Page {
  Page(
    "Keberatan izin", section: RuteUpaya.keberatan(),
    main: """
      \(pageHead("Keberatan izin", lead: "Keberatan pemohon atas penolakan, yang paling dekat batasnya di atas. Yang ikut memutus permohonannya tidak memutus keberatannya (UU 30/2014 Pasal 75–78)."))
      \(semua.isEmpty ? emptyState("Tidak ada keberatan", "Keberatan atas penolakan izin muncul di sini.", icon: .check) : list(semua.map { $0.baris($1, sekarang) }, label: "Keberatan"))
      """)
}

extension KeberatanIzin {
  fileprivate func baris(_ berkas: BerkasPermohonan, _ sekarang: Date) -> ListRow {
    let lewat = putusan == nil && batas < sekarang
    return ListRow(
      berkas.layanan.nama.id, href: RuteUpaya.satuKeberatan(id),
      from: "\(berkas.permohonan.kode), \(berkas.kantor)",
      detail: alasan, time: "batas \(batas.teksPendek())", status: lencana(sekarang),
      weight: lewat ? .late : .normal)
  }

  func lencana(_ sekarang: Date) -> HTML {
    switch putusan {
    case .dikabulkan: status("Dikabulkan", .done)
    case .ditolak: status("Ditolak", .neutral)
    case nil: batas < sekarang ? status("Lewat batas", .harm) : status("Menunggu putusan", .waiting)
    }
  }

  func halaman(
    _ berkas: BerkasPermohonan, _ form: KeberatanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) -> Page {
    let teks = TeksPerizinan(.id)
    let (pilihan, pertimbangan) = (
      Field("putusan", "Putusan", errors: galat),
      Field("pertimbangan", "Pertimbangan", hint: "Pemohon membacanya apa adanya.", errors: galat)
    )
    let formulir = Form(to: RuteUpaya.satuKeberatan(id), context.formToken())
      .html(
        "\(radios(pilihan, Putusan.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.putusan))\(textArea(pertimbangan, form.pertimbangan, rows: 4, most: 2000))",
        next: "Bila dikabulkan, permohonan kembali ke tahap yang menolaknya dan jamnya berjalan lagi.",
        actions: [button("Putus keberatan", icon: .check)])
    let tolak = berkas.peristiwa.first { $0.urut == penolakan }
    return Page(
      "Keberatan \(berkas.permohonan.kode)",
      breadcrumbs: [Crumb("Keberatan izin", href: RuteUpaya.keberatan())], section: RuteUpaya.keberatan(),
      state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(berkas.layanan.nama.id, lead: "\(berkas.permohonan.kode), \(berkas.kantor)", status: lencana(berkas.sekarang)))\
        \(errorSummary(galat, [pilihan, pertimbangan]))\
        \(record(
          """
          \(facts([Fact("Ditolak", tolak.map { "\($0.waktu.teksPendek()), \($0.jabatan)" } ?? ""), Fact("Alasan penolakan", tolak?.alasan ?? ""), Fact("Keberatan", alasan), Fact("Batas putusan", batas.teksPendek())]))\
          \(putusan == nil ? card("Putusan Anda", formulir) : facts([Fact("Diputus", "\(diputus?.teksPendek() ?? ""), \(jabatan)"), Fact("Pertimbangan", self.pertimbangan)]))
          """, side: berkas.kisah(teks)))
        """)
  }
}

extension BerkasPermohonan {
  /// What the applicant may do about a refusal, or has done.
  func kartuKeberatan(_ kunci: String, _ teks: TeksPerizinan, _ galat: FieldErrors, _ context: AppContext)
    -> HTML?
  {
    let berlaku =
      permohonan.hasil == .tolak
      ? keberatan?.penolakan == peristiwa.last?.urut : keberatan?.putusan == .dikabulkan
    if let keberatan, berlaku {
      return card(
        teks.keberatan,
        "<p>\(teks.keadaan(keberatan, sekarang))</p><p class=\"muted\">\(keberatan.alasan)</p>")
    }
    guard let batas = batasKeberatan else { return nil }
    guard sekarang <= batas else {
      return "<p class=\"muted\">\(teks.keberatanLewat(teks.tanggal(Tanggal(batas))))</p>"
    }
    return card(
      teks.keberatan,
      Form(to: RuteUpaya.keberatanMilik(kunci), context.formToken())
        .html(
          "<p>\(teks.keberatanKet(teks.tanggal(Tanggal(batas)), hari: hariPutusKeberatan))</p>\(textArea(Field("keberatan", teks.keberatanAlasan, errors: galat), "", rows: 4, most: 2000))",
          actions: [button(teks.ajukanKeberatan, icon: .send)]))
  }

  /// Silence as consent, and how long until then.
  func kartuFiktif(_ teks: TeksPerizinan) -> HTML? {
    fiktif.map { satu in
      notice(
        "<b>\(satu.lewat ? teks.fiktifLewat(teks.pendek(satu.batas)) : teks.fiktifMenunggu(teks.pendek(satu.batas), satu.sisaHari))</b><p>\(teks.fiktifKet) \(satu.aturan.dasar)</p>",
        kind: satu.lewat ? .warning : .info)
    }
  }

  func kartuPencabutan(_ teks: TeksPerizinan, _ pembaca: Pembaca) -> HTML? {
    pencabutan.map { satu in
      let alasan = pembaca == .umum ? "" : "<p>\(satu.alasan)</p>" as HTML
      let log: HTML? = satu.kode.map {
        "<p><a href=\"\(RuteLog.halaman($0, teks.bahasa))\">\(teks.catatanPublik)</a></p>"
      }
      return notice(
        "<b>\(teks.izinDicabut) \(satu.waktu.teksPendek()), \(satu.jabatan)</b><p>\(satu.dasar)</p>\(alasan)\(log)",
        kind: .harm)
    }
  }
}
