import Akses
import Bahasa
import Database
import Organisasi
import Percetakan
import Web

func halamanLoket(_ loket: [(Loket, Int)], bolehBuka: Bool) -> Page {
  let tombol =
    bolehBuka
    ? [
      linkButton("Buka loket", href: RuteKonter.loketBaru(), icon: .plus),
      linkButton("Syarat", href: RuteKonter.syarat(), kind: .secondary, icon: .listTask),
      linkButton("Ketentuan", href: RuteKonter.setelan(), kind: .secondary, icon: .sliders),
      linkButton("Pencetak", href: RuteKonter.pencetak(), kind: .secondary, icon: .printer),
      linkButton("Kode wilayah", href: RuteKonter.kodeWilayah(), kind: .secondary, icon: .map),
      linkButton(
        "Pemegang register", href: RuteKonter.pemegangRegister(), kind: .secondary, icon: .shieldLock),
      linkButton("Sapaan dan gelar", href: RuteKonter.sapaan(), kind: .secondary, icon: .search),
    ] : []
  let baris = loket.map { satu, petugas in
    ListRow(
      satu.nama, href: RuteKonter.satuLoket(satu.id),
      detail: "\(petugas) tugas, \(satu.pencetak.isEmpty ? "dicetak dari PDF" : "pencetak jaringan")",
      status: satu.aktif ? (satu.pusat ? status("Pusat", .mine) : nil) : status("Ditutup", .neutral))
  }
  return Page(
    "Loket KTP", section: RuteKonter.atur(),
    main: """
      \(pageHead("Loket KTP", lead: "Tempat KTP dibuat: di Dukcapil dan di kecamatan.", actions: tombol))
      \(loket.isEmpty ? emptyState("Belum ada loket", bolehBuka ? "Buka loket pusat lebih dahulu, lalu loket kecamatan." : "Administrator sistem yang membuka loket.", icon: .buildings) : list(baris, label: "Loket KTP"))
      """)
}

func halamanLoketBaru(
  _ form: LoketBaruForm, _ unit: [UnitKerja], _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  Page(
    "Buka loket KTP", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())], section: RuteKonter.atur(),
    width: .narrow,
    main: """
      \(pageHead("Buka loket KTP"))\(errorSummary(galat, [Field("unit", ""), Field("nama", "")]))
      \(Form(to: RuteKonter.loketBaru(), context.formToken()).html("""
        \(combobox(Field("unit", "Di unit mana?", errors: galat), unit.map { Choice($0.id.description, $0.nama) }, chosen: [form.unit], prompt: "Ketik nama dinas atau kecamatan"))
        \(textField(Field("nama", "Nama loket", hint: "Seperti dikenal warga; juga tempat terbit pada kartu.", errors: galat), form.nama, width: .half))
        \(checkbox(Field("pusat", "Loket pusat: menerima blangko dari Kementerian", need: .optional), checked: form.pusat))
        """, next: "Sesudah ini Anda menugaskan petugasnya.", actions: [button("Buka loket", icon: .check)]))
      """)
}

/// One counter as who keeps it sees it.
struct IsiLoket {
  let loket: Loket
  let petugas: [PetugasLoket]
  let calon: [(Orang.ID, String, String)]
  let kios: String?
  let admin: Bool
  var pencetak: [Pencetak] = []

  func halaman(_ form: PetugasForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    Page(
      "Loket \(loket.nama)", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())],
      section: RuteKonter.atur(),
      main: """
        \(pageHead("Loket \(loket.nama)", status: loket.aktif ? nil : status("Ditutup", .neutral)))
        \(errorSummary(galat, ["nama", "orang", "tugas", "dasar", "selesai"].map { Field($0, "") }))
        \(daftarPetugas(context))
        \(card("Tugaskan seseorang", formPetugas(form, galat, context), icon: .personPlus))
        \(card("Layar dan kios", layar(context), icon: .eye))
        \(admin ? card("Loket", formLoket(galat, context), icon: .gear) : nil)
        """)
  }

  private func daftarPetugas(_ context: PelakuContext) -> HTML {
    guard !petugas.isEmpty else {
      return emptyState("Belum ada petugas", "Satu orang boleh memegang beberapa tugas.", icon: .people)
    }
    return table(
      "Petugas loket", [Column("Nama"), Column("Tugas"), Column("Sejak"), Column("Dasar"), Column("")],
      petugas.map { satu in
        [
          "\(satu.nama)", "\(satu.tugas.nama)",
          "\(satu.mulai.teksPendek)\(satu.selesai.map { " sampai \($0.teksPendek)" } ?? "")", "\(satu.dasar)",
          actionForm(
            to: RuteKonter.petugasAkhir(loket.id), context.formToken(),
            """
            <button class="button quiet" aria-label="Akhiri tugas \(satu.tugas.nama.lowercased()) \(satu.nama)"><span>Akhiri</span></button>
            """, fields: [("orang", satu.orang.description), ("tugas", satu.tugas.rawValue)]),
        ]
      })
  }

  private func formPetugas(_ form: PetugasForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML {
    Form(to: RuteKonter.petugas(loket.id), context.formToken())
      .html(
        """
        \(combobox(Field("orang", "Siapa?", errors: galat), calon.map { Choice($0.0.description, $0.1, detail: $0.2) }, chosen: [form.orang], prompt: "Ketik nama pegawai unit ini"))
        \(checkboxes(Field("tugas", "Tugasnya", errors: galat), TugasLoket.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.tugas))
        \(textField(Field("dasar", "Surat tugas", hint: "Misalnya: ST 800/12/2026.", errors: galat), form.dasar, width: .half))
        \(textField(Field("mulai", "Mulai", hint: "Kosong berarti hari ini.", need: .optional, errors: galat), form.mulai, kind: .date, width: .short))
        \(textField(Field("selesai", "Sampai", need: .optional, errors: galat), form.selesai, kind: .date, width: .short))
        """, actions: [button("Tugaskan", icon: .check)])
  }

  private func layar(_ context: PelakuContext) -> HTML {
    let alamatKios = kios.map { RuteKonter.kios($0) }
    return """
      \(facts([Fact("Layar antrean", html: "<a href=\"\(RuteKonter.tv(loket.id))\">Buka layar antrean</a>"), Fact("Kios nomor", html: alamatKios.map { "<a href=\"\($0)\">Buka kios</a>" as HTML } ?? "Belum ada")]))
      \(actionForm(to: RuteKonter.kunciKios(loket.id), context.formToken(), button(kios == nil ? "Buat alamat kios" : "Ganti alamat kios", kind: .secondary, icon: .key)))
      <p class="muted">Kios tidak memakai akun. Siapa pun yang tahu alamatnya dapat mengambil nomor; gantilah bila bocor.</p>
      """
  }

  private func formLoket(_ galat: FieldErrors, _ context: PelakuContext) -> HTML {
    var pilihan = pencetak.map { Choice($0.uri, $0.nama, detail: $0.keterangan) }
    if !loket.pencetak.isEmpty, !pencetak.contains(where: { $0.uri == loket.pencetak }) {
      pilihan.append(Choice(loket.pencetak, loket.pencetak))
    }
    return Form(to: RuteKonter.satuLoket(loket.id), context.formToken())
      .html(
        """
        \(textField(Field("nama", "Nama loket", errors: galat), loket.nama, width: .half))
        \(select(Field("pencetak", "Pencetak kartu", hint: "Tanpa pencetak, kartu dibuka sebagai PDF dan dicetak dari komputer petugas.", need: .optional), pilihan, chosen: loket.pencetak, prompt: "Tanpa pencetak"))
        \(checkbox(Field("pusat", "Loket pusat: menerima blangko dari Kementerian", need: .optional), checked: loket.pusat ? "1" : ""))
        \(checkbox(Field("aktif", "Dibuka untuk warga", need: .optional), checked: loket.aktif ? "1" : ""))
        """, actions: [button("Simpan loket", icon: .check)])
  }
}
