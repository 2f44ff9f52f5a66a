import Akses
import Bahasa
import Organisasi
import Web

func kesiapanUnit(
  _ kesiapan: Kesiapan, _ form: KesiapanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let unit = kesiapan.unit
  let alasan = Field(
    "alasan", "Alasan",
    hint: unit.siap ? "Mengapa kantor ini berhenti dahulu." : "Hanya karena daftar di atas belum lengkap.",
    need: unit.siap ? .required : .optional, errors: errors)
  return Page(
    "Kesiapan \(unit.nama)",
    breadcrumbs: [Crumb("Kesiapan", href: Rute.kesiapan()), Crumb(unit.nama, href: Rute.satuUnit(unit.id))],
    section: Rute.kesiapan(), width: .narrow,
    main: """
      \(pageHead("Kesiapan kantor", lead: unit.nama, status: tandaSiap(unit), actions: context.pelaku.adalah(.admin) ? [linkButton("Ubah rencana", href: Rute.rencanaUnit(unit.id), kind: .secondary, icon: .calendar)] : []))
      \(errorSummary(errors, [alasan]))
      \(card("Yang harus beres", daftarPeriksa(kesiapan), icon: .listTask))
      \(kesiapan.beres.contains(.suratUji) ? .empty : actionForm(
        to: "/surat-uji/\(unit.id)", context.formToken(), button("Kirim surat uji", kind: .secondary, icon: .send)))
      \(Form(to: Rute.kesiapanUnit(unit.id), context.formToken()).html(
        "\(unit.siap || !kesiapan.kurang.isEmpty ? textField(alasan, form.alasan) : nil)",
        next: unit.siap
          ? "Surat untuk kantor ini akan lewat kantor di atasnya." : "Surat akan sampai langsung di kantor ini.",
        actions: [unit.siap
          ? button("Nyatakan belum siap", kind: .harm, name: "siap", value: "0")
          : button("Nyatakan siap", name: "siap", value: "1")]))
      """)
}

private func daftarPeriksa(_ kesiapan: Kesiapan) -> HTML {
  let pimpinan: (String, Bool) = ("Pimpinan terisi", kesiapan.pimpinanTerisi)
  let butir = [pimpinan] + ButirKesiapan.allCases.map { ($0.nama, kesiapan.beres.contains($0)) }
  let rencana = [
    Fact("Tahap", kesiapan.tahap?.description ?? "Belum direncanakan"),
    Fact("Siap paling lambat", kesiapan.sasaran?.teks ?? "Belum direncanakan"),
  ]
  return facts(
    rencana
      + butir.map {
        Fact(
          $0.0,
          html: $0.1 ? status("Beres", .done, icon: .check) : status("Belum", .waiting, icon: .hourglass))
      })
}

func rencanaUnit(
  _ unit: UnitKerja, _ form: KesiapanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let tahap = Field("tahap", "Tahap", hint: "1 untuk perintis, lalu berurutan.", errors: errors)
  let sasaran = Field("sasaran", "Siap paling lambat", errors: errors)
  return Formulir(
    judul: "Rencana kesiapan", pengantar: unit.nama,
    jejak: [Crumb("Kesiapan", href: Rute.kesiapan()), Crumb(unit.nama, href: Rute.kesiapanUnit(unit.id))],
    bagian: Rute.kesiapan(), tindakan: Rute.rencanaUnit(unit.id), medan: [tahap, sasaran],
    isi: """
      \(textField(tahap, form.tahap, kind: .number, width: .short))
      \(textField(sasaran, form.sasaran, kind: .date, width: .short))
      """,
    sesudahnya: "Papan kesiapan menghitung keterlambatan dari hari itu.", tombol: button("Simpan rencana"),
    kembali: Rute.kesiapanUnit(unit.id)
  )
  .halaman(errors, context)
}
