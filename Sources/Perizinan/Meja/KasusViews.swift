import Akses
import Bahasa
import Foundation
import Web

extension KasusIzin {
  private var teks: TeksPerizinan { TeksPerizinan(kode: "id") }

  func halaman(_ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    let layanan = berkas.layanan
    return Page(
      layanan.nama.id, breadcrumbs: [Crumb("Perizinan", href: RutePermohonan.meja())],
      section: RutePermohonan.meja(), scripts: skrip, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(layanan.nama.id, lead: "\(berkas.permohonan.kode), \(berkas.kantor)", status: berkas.lencana(teks)))
        \(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
        \(record("\(berkas.kartuPencabutan(teks, .terlibat))\(berkas.kartuFiktif(teks))\(tindakan(form, galat, context))\(isian)\(dokumen)\(hasilSurvei)\(berkas.kartuBayar(teks, pdf: RutePermohonan.skrdKasus(berkas.permohonan.id)))\(formulirLoket(form, galat, context))\(naskah)\(pencabutan(form, galat, context))", side: "\(berkas.ringkas(teks))\(penugasan.map { $0.html(berkas, context.formToken()) })\(berkas.kisah(teks))"))
        """)
  }

  private var skrip: [Script] {
    !pilihan.isEmpty && berkas.jalan.tahap.tugas == .survei
      ? [.lapangan, Script("halaman/peninjauan.js")] : []
  }

  private func tindakan(_ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    if let benturan {
      return notice(
        "\(PermohonanError.orangSama(benturan.nama.id.lowercased()).message)", kind: .warning)
    }
    guard !pilihan.isEmpty else { return nil }
    let utama = pilihan.first { $0.arah == .lanjut }
    let lain = pilihan.filter { $0.arah != .lanjut || $0.tindakan != utama?.tindakan }
    let tombolLain = lain.map {
      dialogButton($0.nama.id, dialog: "tindakan-\($0.tindakan)", kind: .secondary)
    }
    return card(
      berkas.jalan.tahap.nama.id,
      utama.map { maju($0, tombolLain, form, galat, context) }
        ?? "<div class=\"buttons\">\(HTML.join(tombolLain))</div>",
      icon: .listTask
    )
    .dengan(HTML.join(lain.map { balik($0, form, galat, context) }))
  }

  /// The straight way on, with what the stage asks for.
  private func maju(
    _ satu: Transisi, _ lain: [HTML], _ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) -> HTML {
    let id = berkas.permohonan.id
    let tombol = [button(satu.nama.id, icon: .check)] + lain
    switch berkas.jalan.tahap.tugas {
    case .survei:
      return """
        <div data-peninjauan="\(berkas.layanan.nama.id)" data-rincian="\(berkas.permohonan.kode)">\
        \(Form(to: RutePermohonan.survei(id), context.formToken(), encoding: .files)
          .html("\(tersembunyi(satu))\(isianPeninjauan(form, galat))", actions: tombol))\
        <p class="muted" role="status" data-peninjauan-keadaan></p></div>
        """
    case .tetapkan:
      return Form(to: RutePermohonan.retribusi(id), context.formToken())
        .html(
          "\(tersembunyi(satu))\(perkiraan.map { rincian($0) })",
          next: "Pemohon mendapat ketetapan dan cara membayarnya.",
          actions: tombol)
    case .tandaTangan:
      return Form(to: RutePermohonan.tandaTangan(id), context.formToken())
        .html(
          "\(tersembunyi(satu))\(textField(Field("sandi", "Kata sandi tanda tangan Anda", errors: galat), kind: .password))",
          next: "Izin mendapat nomor dan disegel.", actions: tombol)
    case .daftar, .periksa, .rekomendasi, .bayar, .konsep, .paraf, .serah, .perbaiki, .selesai, .tolak,
      .cabut, .gugur:
      return Form(to: RutePermohonan.tindakan(id), context.formToken())
        .html("\(tersembunyi(satu))", actions: tombol)
    }
  }

  private func balik(_ satu: Transisi, _ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext)
    -> HTML
  {
    let ini = form.tindakan == satu.tindakan
    return dialog(
      "tindakan-\(satu.tindakan)", satu.nama.id,
      Form(to: RutePermohonan.tindakan(berkas.permohonan.id), context.formToken())
        .html(
          "\(tersembunyi(satu))\(textArea(Field("alasan", satu.arah == .kembali ? "Apa yang harus dilengkapi atau dibetulkan?" : "Alasannya", hint: "Tulis semuanya sekaligus: pemohon membacanya apa adanya.", errors: ini ? galat : .init()).at(satu.tindakan), ini ? form.alasan : "", rows: 3, most: 500))",
          actions: [button(satu.nama.id, kind: satu.arah == .kembali ? .primary : .harm)]),
      state: ini && galat["alasan"] != nil ? .open : .closed)
  }

  private func pencabutan(_ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    guard bolehCabut else { return nil }
    let dasar = Field("dasar", "Dasar hukum", hint: "Peraturan dan pasalnya.", errors: galat)
    let alasan = Field(
      "alasan", "Alasan pencabutan", hint: "Pemegang izin membacanya apa adanya.", errors: galat)
    return details(
      "Cabut izin ini",
      Form(to: RuteUpaya.pencabutan(berkas.permohonan.id), context.formToken())
        .html(
          "\(textField(dasar, form.dasar))\(textArea(alasan, form.alasan, rows: 3, most: 1000))",
          next: "Halaman verifikasi dan catatan publik menyebutnya dicabut. Tidak dapat dibatalkan.",
          actions: [button("Cabut izin", kind: .harm)]), state: galat["dasar"] == nil ? .closed : .open)
  }

  private func tersembunyi(_ satu: Transisi) -> HTML {
    """
    <input type="hidden" name="tindakan" value="\(satu.tindakan)"><input type="hidden" name="cabang" value="\(cabang)">\
    <input type="hidden" name="langkah" value="\(berkas.permohonan.langkah)">
    """
  }

  private var isian: HTML {
    let sebutan = berkas.isian.sebutan(berkas.layanan)
    // The numbers of a person are for who works on the application now.
    let samar = pilihan.isEmpty
    let fakta = berkas.layanan.isian.compactMap { satu in
      sebutan[satu.kode].map { Fact(satu.nama.id, samar ? samarkanNomor($0) : $0) }
    }
    return formSection("Isian", facts(fakta))
  }

  private var dokumen: HTML? {
    let terakhir = berkas.layanan.syarat.compactMap { satu in
      berkas.dokumen.last { $0.syarat == satu.kode }.map { (satu, $0) }
    }
    let terbit = berkas.menyusul.compactMap { satu in
      satu.nomor.map {
        ListRow(
          satu.syarat.id, href: RutePermohonan.naskah(satu.permohonan), detail: "\($0), dari \(satu.kode)")
      }
    }
    guard !terakhir.isEmpty || !terbit.isEmpty else { return nil }
    return formSection(
      "Dokumen",
      fileList(
        terakhir.map { syarat, satu in
          ListRow(
            syarat.nama.id, href: RutePermohonan.berkas(berkas.permohonan.id, satu.id),
            detail: "\(satu.nama), \(satu.ukuran.ukuranBerkas)", time: satu.dibuat.teksPendek())
        } + terbit, label: "Dokumen pemohon"))
  }

  private var hasilSurvei: HTML? {
    survei.map { satu in
      card(
        "Hasil peninjauan",
        "<p>\(satu.temuan)</p>\(facts([Fact("Dilihat", satu.dilihat.teksPendek()), Fact("Letak", satu.letak?.description ?? "–"), Fact("Foto", "\(satu.foto.count)")]))",
        icon: .map)
    }
  }

  private func rincian(_ skrd: Skrd) -> HTML {
    "<ul class=\"bullets\">\(skrd.rincian, { "<li>\($0)</li>" })</ul><p><b>\(skrd.jumlah.rupiah)</b> <span class=\"muted\">\(skrd.dasar)</span></p>"
  }

  private var naskah: HTML? {
    switch berkas.jalan.tahap.tugas {
    case .konsep, .paraf, .tandaTangan, .serah, .selesai:
      pdfViewer(
        RutePermohonan.naskah(berkas.permohonan.id), title: berkas.layanan.dokumen?.nama.id ?? "Keputusan",
        detail: berkas.keputusan?.berkas == nil ? "konsep" : "tersegel")
    case .daftar, .periksa, .survei, .rekomendasi, .tetapkan, .bayar, .perbaiki, .tolak, .cabut, .gugur: nil
    }
  }
}

extension HTML {
  fileprivate func dengan(_ lain: HTML) -> HTML { "\(self)\(lain)" }
}
