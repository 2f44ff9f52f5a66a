import Akses
import Bahasa
import Web

func halamanSyarat(
  _ syarat: [SyaratBerlaku], _ form: SyaratForm, _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  let kelompok = PermohonanKTP.Jenis.allCases.map { jenis in (jenis, syarat.filter { $0.jenis == jenis }) }
  return Page(
    "Syarat KTP", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())], section: RuteKonter.atur(),
    main: """
      \(pageHead("Syarat KTP", lead: "Yang diminta dari pemohon, dengan peraturan yang memintanya. Permohonan yang sudah masuk memakai syarat harinya."))
      \(errorSummary(galat, ["jenis", "nama", "dasar", "mulai"].map { Field($0, "") }))
      \(kelompok.filter { !$0.1.isEmpty }, { satuKelompok($0.0, $0.1, context) })
      \(card("Tambah syarat", tambah(form, galat, context), icon: .plus))
      """)
}

private func satuKelompok(
  _ jenis: PermohonanKTP.Jenis, _ syarat: [SyaratBerlaku], _ context: PelakuContext
) -> HTML {
  table(
    jenis.nama, [Column("Syarat"), Column("Wajib"), Column("Dasar"), Column("Berlaku"), Column("")],
    syarat.map { satu in
      let akhiri: HTML = actionForm(
        to: RuteKonter.akhirSyarat(satu.id), context.formToken(),
        "<button class=\"button quiet\" aria-label=\"Akhiri syarat \(satu.nama) untuk \(jenis.nama)\"><span>Akhiri</span></button>"
      )
      return [
        "\(satu.nama)", satu.wajib ? "Wajib" : "Bila ada",
        "\(satu.dasar)<br><small class=\"muted\">\(satu.kepastian)</small>",
        "sejak \(satu.mulai.teksPendek)\(satu.selesai.map { " sampai \($0.teksPendek)" } ?? "")",
        satu.selesai == nil ? akhiri : "Diakhiri",
      ]
    })
}

private func tambah(_ form: SyaratForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML {
  Form(to: RuteKonter.syarat(), context.formToken())
    .html(
      """
      \(select(Field("jenis", "Untuk permohonan", errors: galat), PermohonanKTP.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
      \(textField(Field("nama", "Syarat", errors: galat), form.nama))
      \(checkbox(Field("wajib", "Wajib ada", need: .optional), checked: form.wajib))
      \(textField(Field("dasar", "Dasar hukum", hint: "Misalnya: Perpres 96/2018 Pasal 15.", errors: galat), form.dasar, width: .half))
      \(textField(Field("mulai", "Berlaku mulai", hint: "Kosong berarti hari ini.", need: .optional, errors: galat), form.mulai, kind: .date, width: .short))
      """, actions: [button("Tambah syarat", icon: .check)])
}

func halamanSetelan(_ nilai: [NilaiSetelanKonter], _ galat: FieldErrors, _ context: PelakuContext) -> Page {
  Page(
    "Ketentuan loket KTP", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())],
    section: RuteKonter.atur(), width: .narrow,
    main: """
      \(pageHead("Ketentuan loket KTP", lead: "Batas waktu, batas mutu foto, dan ramalan blangko. Setiap perubahan tercatat."))
      \(errorSummary(galat, nilai.map { Field($0.nama.rawValue, "") }))
      \(nilai, { satuSetelan($0, galat, context) })
      """)
}

private func satuSetelan(
  _ satu: NilaiSetelanKonter, _ galat: FieldErrors, _ context: PelakuContext
) -> HTML {
  """
  <form class="setting" method="post" action="\(RuteKonter.setelan())" data-sekali>\(tersembunyi(context.formToken(), [("nama", satu.nama.rawValue)]))\
  <div class="field\(galat[satu.nama.rawValue] == nil ? "" : " wrong")"><label for="f-\(satu.nama.rawValue)">\(satu.keterangan)</label>\
  <p class="hint" id="f-\(satu.nama.rawValue)-bantuan">\(satu.sumber.isEmpty ? satu.kepastian : "\(satu.kepastian): \(satu.sumber)")</p>\
  \(galat[satu.nama.rawValue].map { "<p class=\"field-error\">\(icon(.exclamation))<span>\($0)</span></p>" as HTML })\
  <input class="input" id="f-\(satu.nama.rawValue)" name="nilai" value="\(satu.nilai)" aria-describedby="f-\(satu.nama.rawValue)-bantuan" autocomplete="off"></div>\
  <div class="field"><label for="d-\(satu.nama.rawValue)">Dasar</label><input class="input" id="d-\(satu.nama.rawValue)" name="sumber" value="\(satu.sumber)" autocomplete="off"></div>\
  <button class="button secondary" aria-label="Simpan \(satu.keterangan)"><span>Simpan</span></button></form>
  """
}
