import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// The codes that numbers of the registry may begin with: an old one that is missing is added here.
struct KodeWilayahRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.kodeWilayah.path, .admin, use: daftar)
    rute.post(RuteKonter.kodeWilayah.path, .admin, use: tambah)
    rute.post(RuteKonter.cabutKodeWilayah.path, .admin, use: cabut)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariKodeWilayah = try request.query()
    return try await halaman(cari.q.rapi, KodeWilayahForm(), .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: KodeWilayahForm = try await request.form()
    do {
      try await konter.kependudukan.tambahKodeWilayah(form, oleh: context.pelaku)
      return .see(
        RuteKonter.kodeWilayah(), Flash("Kode ditambahkan. Nomor dengan kode itu diterima mulai sekarang."),
        context)
    } catch let galat as FieldErrors {
      return try await halaman("", form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await konter.kependudukan.cabutKodeWilayah(
      RuteKonter.cabutKodeWilayah.value(context), oleh: context.pelaku)
    return .see(
      RuteKonter.kodeWilayah(), Flash("Kode dicabut. Nomor yang sudah tercatat tidak berubah."), context)
  }

  private func halaman(
    _ cari: String, _ form: KodeWilayahForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let kode = try await konter.db.read { try $0.kodeWilayah(cari) }
    return halamanKodeWilayah(cari, kode, form, galat, context)
  }
}

struct CariKodeWilayah: Decodable, Sendable {
  var q = ""
}

private func halamanKodeWilayah(
  _ cari: String, _ kode: [KodeWilayah], _ form: KodeWilayahForm, _ galat: FieldErrors,
  _ context: PelakuContext
) -> Page {
  Page(
    "Kode wilayah", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())], section: RuteKonter.atur(),
    main: """
      \(pageHead("Kode wilayah", lead: "Enam angka pertama NIK dan nomor KK: kode kecamatan waktu nomor itu diterbitkan. Kecamatan yang dimekarkan atau berganti kode tetap dikenal dengan kode lamanya."))
      \(errorSummary(galat, ["kode", "nama", "dasar"].map { Field($0, "") }))
      \(searchBox(action: RuteKonter.kodeWilayah(), value: cari, label: "Kode atau kecamatan"))
      \(cari.isEmpty ? ditambahkan(kode, context) : temuan(cari, kode, context))
      \(card("Tambah kode lama", tambah(form, galat, context), icon: .plus))
      """)
}

private func ditambahkan(_ kode: [KodeWilayah], _ context: PelakuContext) -> HTML {
  kode.isEmpty
    ? emptyState(
      "Belum ada kode yang ditambahkan",
      "Semua kode dari Kepmendagri sudah dikenal. Cari untuk memeriksanya.",
      icon: .map)
    : tabel("Ditambahkan di sini", kode, context)
}

private func temuan(_ cari: String, _ kode: [KodeWilayah], _ context: PelakuContext) -> HTML {
  kode.isEmpty
    ? emptyState(
      "Tidak ada kode untuk “\(cari)”", "Bila itu kode lama, tambahkan di bawah beserta dasarnya.",
      icon: .search)
    : tabel("Kode yang cocok", kode, context)
}

private func tabel(_ judul: String, _ kode: [KodeWilayah], _ context: PelakuContext) -> HTML {
  table(
    judul, [Column("Kode"), Column("Kecamatan"), Column("Dasar"), Column("")],
    kode.map { satu in
      let cabut: HTML = actionForm(
        to: RuteKonter.cabutKodeWilayah(satu.kode), context.formToken(),
        "<button class=\"button quiet\" aria-label=\"Cabut kode \(enamAngka(satu.kode))\"><span>Cabut</span></button>"
      )
      return [
        "\(enamAngka(satu.kode))", "\(satu.nama)",
        "\(satu.sumber)<br><small class=\"muted\">\(satu.kepastian)</small>", satu.ditambahkan ? cabut : "",
      ]
    })
}

private func tambah(_ form: KodeWilayahForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML {
  Form(to: RuteKonter.kodeWilayah(), context.formToken())
    .html(
      """
      \(textField(Field("kode", "Kode", hint: "Enam angka pertama NIK atau nomor KK itu.", errors: galat), form.kode, kind: .digits, width: .short))
      \(textField(Field("nama", "Nama kecamatan", hint: "Sebagaimana waktu itu.", errors: galat), form.nama))
      \(textField(Field("dasar", "Dasar", hint: "Misalnya: PP pemekaran, atau keputusan Dukcapil daerah asal.", errors: galat), form.dasar))
      """, actions: [button("Tambah kode", icon: .check)])
}
