import Akses
import Bahasa
import Database
import Organisasi
import Web

func halamanPemohon(
  _ form: PemohonForm, _ loket: Loket, _ antrean: Antrean?, _ hasil: HasilCariPenduduk?, _ struktur: Struktur,
  _ context: PelakuContext
) -> Page {
  Page(
    "Cari pemohon KTP", breadcrumbs: [Crumb("Konter KTP", href: RuteKonter.papan())],
    section: RuteKonter.papan(), width: .narrow,
    main: """
      \(pageHead(antrean.map { "Nomor \($0.tulisan): siapa pemohonnya?" } ?? "Siapa pemohonnya?", lead: "Loket \(loket.nama)"))
      <form class="search" role="search" method="post" action="\(RuteKonter.pemohon())">\
      \(tersembunyi(context.formToken(), [("antrean", form.antrean), ("loket", loket.id.description)]))\
      <label class="visually-hidden" for="q">Nama dan tahun lahir, atau NIK utuh</label>\(icon(.search))\
      <input class="input" type="search" id="q" name="q" value="\(form.q)" placeholder="Nama dan tahun lahir, atau NIK utuh" autocomplete="off" autofocus>\
      <button class="button secondary"><span>Cari</span></button></form>
      \(temuan(hasil, form, antrean, loket, struktur))
      """)
}

private func temuan(
  _ hasil: HasilCariPenduduk?, _ form: PemohonForm, _ antrean: Antrean?, _ loket: Loket, _ struktur: Struktur
) -> HTML {
  guard let hasil else {
    return
      "<p class=\"muted\">Tulis NIK dari kartu keluarga atau surat kehilangan, atau nama ditambah tahun lahir. Setiap pencarian tercatat.</p>"
  }
  guard !hasil.orang.isEmpty else {
    return emptyState(
      "Tidak ada yang cocok", "Coba ejaan lain, atau NIK utuh dari kartu keluarganya.", icon: .search)
  }
  return list(
    hasil.orang.map { orang in
      ListRow(
        orang.nama,
        href: query(
          RuteKonter.baru(),
          [
            "penduduk": orang.id.description, "antrean": antrean?.id.description,
            "loket": loket.id.description, "jenis": antrean?.jenis.rawValue,
          ]),
        detail:
          "\(orang.jenisKelamin.nama), \(orang.tempatLahir), \(orang.tanggalLahir.teks) · \(struktur.sebutanDesa(orang.desa))",
        status: orang.status == .hidup ? nil : status(orang.status.nama, .harm), avatar: inisial(orang.nama))
    }, label: "Penduduk yang ditemukan")
}

/// The person for whom a request is about to be taken.
struct CalonPemohon {
  let orang: Penduduk
  let tempat: String
  let kartu: Kartu?
  let terbuka: PermohonanKTP?
  let hari: Tanggal

  func halaman(
    _ form: PermohonanForm, _ loket: Loket, _ antrean: Antrean?, _ galat: FieldErrors,
    _ context: PelakuContext
  ) -> Page {
    let kembali = query(
      RuteKonter.pemohon(), ["antrean": antrean?.id.description, "loket": loket.id.description])
    return Page(
      "Permohonan KTP baru",
      breadcrumbs: [
        Crumb("Konter KTP", href: RuteKonter.papan()), Crumb("Cari pemohon", href: kembali),
      ], section: RuteKonter.papan(), width: .narrow,
      main: """
        \(pageHead(orang.biodata.nama, lead: "\(orang.biodata.jenisKelamin.nama), \(orang.biodata.umur(pada: hari)) tahun, \(tempat)"))
        \(keadaan)
        \(errorSummary(galat, ["jenis", "dasar_nomor", "dasar_tanggal", "kartu_lama"].map { Field($0, "") }))
        \(terbuka == nil ? formulir(form, loket, antrean, galat, context) : nil)
        """)
  }

  private var keadaan: HTML {
    if let terbuka {
      return notice(
        "Orang ini masih punya permohonan \(terbuka.jenis.nama.lowercased()) yang sekarang \(terbuka.tahap.nama.lowercased()). <a href=\"\(RuteKonter.satu(terbuka.id))\">Buka permohonan itu</a>.",
        kind: .warning)
    }
    guard let kartu else { return notice("Belum ada KTP yang tercatat berlaku di sistem ini.") }
    return notice(
      "KTP yang berlaku bernomor seri \(kartu.seri.samarSeri), dicetak \(Tanggal(kartu.dicetak).teks).")
  }

  private func formulir(
    _ form: PermohonanForm, _ loket: Loket, _ antrean: Antrean?, _ galat: FieldErrors,
    _ context: PelakuContext
  ) -> HTML {
    Form(to: RuteKonter.permohonan(), context.formToken().keeping(key: form.kunci))
      .html(
        """
        <input type="hidden" name="penduduk" value="\(orang.id.description)"><input type="hidden" name="antrean" value="\(antrean?.id.description)">\
        <input type="hidden" name="loket" value="\(loket.id.description)">
        \(chipRadios(Field("jenis", "Jenis permohonan", errors: galat), PermohonanKTP.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
        <div class="when-letter">\(textField(Field("dasar_nomor", "Nomor surat", hint: "Surat kehilangan dari kepolisian, atau surat keterangan pindah.", need: .optional, errors: galat), form.dasarNomor, width: .half))
        \(textField(Field("dasar_tanggal", "Tanggal surat", need: .optional, errors: galat), form.dasarTanggal, kind: .date, width: .short))</div>
        <div class="when-card">\(textField(Field("kartu_lama", "Nomor seri kartu lama", hint: "Dibaca dari kartu yang dibawa. Bila rusak berat tulis TAK TERBACA.", need: .optional, errors: galat), form.kartuLama, width: .half))</div>
        """, next: "Jam layanan mulai berjalan.",
        actions: [
          button("Mulai permohonan", icon: .check),
          linkButton(
            "Bukan orang ini",
            href: query(
              RuteKonter.pemohon(), ["antrean": antrean?.id.description, "loket": loket.id.description]),
            kind: .quiet),
        ])
  }
}

extension String {
  /// `A00••••`: a serial number that is to be read from the card itself.
  var samarSeri: String { String(prefix(3)) + String(repeating: "•", count: Swift.max(0, count - 3)) }
}
