import Bahasa
import Web

private let jejak = [Crumb("Administrasi", href: "/administrasi")]

func halamanDaftarTemplat(_ templat: [Templat], _ jenis: [JenisNaskah]) -> Page {
  let kelompok = jenis.map { jenis in (jenis, templat.filter { $0.konten.jenis == jenis.kode }) }
    .filter { !$0.1.isEmpty }
  let isi: HTML =
    templat.isEmpty
    ? emptyState(
      "Belum ada templat", "Dengan templat, surat yang sering dibuat cukup diisi bagian yang berbeda saja.",
      icon: .files)
    : "\(kelompok, { card($0.0.nama, list($0.1.map(baris), label: $0.0.nama), icon: .fileText) })"
  return Page(
    "Templat naskah", breadcrumbs: jejak, section: RuteTemplat.daftar(),
    main: """
      \(pageHead("Templat naskah", lead: "Isi siap pakai untuk surat yang sering dibuat. Setiap perubahan menjadi versi baru.", actions: [linkButton("Buat templat", href: RuteTemplat.baru(), icon: .plus)]))
      <div class="stack">\(isi)</div>
      """)
}

private func baris(_ templat: Templat) -> ListRow {
  ListRow(
    templat.konten.nama, href: RuteTemplat.satu(templat.kode),
    detail: "\(templat.konten.parameter.count) isian, berlaku sejak \(templat.mulai.teks)",
    status: templat.dihentikan == nil ? status("Versi \(templat.versi)") : status("Dihentikan", .neutral))
}

func halamanTemplat(
  _ form: TemplatForm, kode: String, jenis: [JenisNaskah], riwayat: [Templat], token: FormToken,
  alasan: String = "", errors: FieldErrors = .init()
) -> Page {
  let judul = riwayat.isEmpty ? "Templat baru" : form.nama
  let bidang = BidangTemplat(errors)
  let dihentikan = riwayat.first?.dihentikan
  return Page(
    judul, breadcrumbs: jejak + [Crumb("Templat naskah", href: RuteTemplat.daftar())],
    section: RuteTemplat.daftar(),
    width: .full,
    main: """
      \(pageHead(judul, lead: riwayat.isEmpty ? nil : "Versi \(form.versi) \(dihentikan == nil ? "sedang dipakai" : "sudah dihentikan"). Menyimpan membuat versi berikutnya; surat dari versi lama tidak berubah.", actions: riwayat.isEmpty ? [] : [linkButton("Lihat sebagai PDF", href: RuteTemplat.pdf(kode), kind: .secondary, icon: .filePDF)]))
      \(errorSummary(errors, bidang.semua + [bidang.alasan]))
      \(dihentikan.map { notice("<p><b>Dihentikan</b> sejak \($0.saat.teksLengkap()): \($0.alasan). Templat ini tidak ditawarkan kepada penyusun; menyimpan versi baru memakainya kembali.</p>", kind: .warning) })
      <div class="preview-pair">
      \(formTemplat(form, bidang, kode: kode, jenis: jenis, token: token))
      <section class="flow"><h2>Hasilnya dengan contoh isian</h2>
      <div id="hasil-templat" aria-live="polite">\(pratinjauTemplat(form))</div>\(daftarVersi(riwayat))\
      \(riwayat.isEmpty || dihentikan != nil ? nil : hentikan(kode, form, alasan, bidang, token))</section>
      </div>
      """)
}

private struct BidangTemplat {
  let nama, jenis, mulai, dasar, parameter, isi, alasan: Field

  init(_ errors: FieldErrors) {
    nama = Field("nama", "Nama templat", errors: errors)
    jenis = Field("jenis", "Untuk jenis naskah", errors: errors)
    mulai = Field("mulai", "Berlaku mulai", errors: errors)
    dasar = Field(
      "dasar", "Dasar", hint: "Peraturan atau keputusan yang diikuti.", need: .optional, errors: errors)
    parameter = Field(
      "parameter", "Yang ditanyakan kepada penyusun",
      hint:
        "Satu baris satu isian: nama | pertanyaan | jenis | contoh. Jenis: \(TemplatForm.jenisParameter).",
      need: .optional, errors: errors)
    alasan = Field(
      "alasan_henti", "Alasan menghentikan",
      hint: "Tercatat dalam riwayat, misalnya peraturan yang menggantinya.",
      errors: errors)
    isi = Field(
      "isi", "Isi naskah",
      hint:
        "Gunakan {{nama}} untuk isian, {{#nama}} … {{/nama}} untuk daftar atau bagian yang boleh kosong, dan [acara] untuk waktu dan tempat undangan.",
      errors: errors)
  }

  var semua: [Field] { [nama, jenis, mulai, dasar, parameter, isi] }
}

private func formTemplat(
  _ form: TemplatForm, _ bidang: BidangTemplat, kode: String, jenis: [JenisNaskah], token: FormToken
) -> HTML {
  let isian: HTML = """
    <input type="hidden" name="versi" value="\(form.versi)" data-pratinjau="\(RuteTemplat.pratinjau())" data-pratinjau-ke="hasil-templat">
    \(textField(bidang.nama, form.nama))
    \(select(bidang.jenis, jenis.map { Choice($0.kode, $0.nama) }, chosen: form.jenis))
    \(textArea(bidang.parameter, form.parameter, rows: 6))
    \(textArea(bidang.isi, form.isi, rows: 18))
    \(textField(bidang.mulai, form.mulai, kind: .date, width: .short))
    \(textField(bidang.dasar, form.dasar))
    """
  return Form(to: RuteTemplat.satu(kode), token)
    .html(
      isian,
      actions: [
        button("Simpan sebagai versi baru"),
        button("Lihat hasil", kind: .secondary, name: "aksi", value: "lihat"),
      ])
}

/// What comes of the form as it stands: what is wrong with it, or the body with its examples.
func pratinjauTemplat(_ form: TemplatForm) -> HTML {
  do {
    let konten = try form.validated().konten
    let masalah = konten.masalah()
    guard masalah.isEmpty else {
      return notice("<b>Belum dapat dipakai</b><ul>\(masalah, { "<li>\($0)</li>" })</ul>", kind: .warning)
    }
    return printSheet(BahasaIsi.html(BahasaIsi.baca(try konten.contoh())))
  } catch let galat as FieldErrors {
    return notice("\(galat.fields.values.sorted().joined(separator: " "))", kind: .warning)
  } catch {
    return notice("Isi templat ini belum dapat dibaca.", kind: .warning)
  }
}

private func daftarVersi(_ riwayat: [Templat]) -> HTML? {
  guard !riwayat.isEmpty else { return nil }
  return """
    <details class="details"><summary>\(icon(.chevronRight))Riwayat versi</summary><div>\(facts(riwayat.map { Fact("Versi \($0.versi)", masaPakai($0)) }))</div></details>
    """
}

private func masaPakai(_ templat: Templat) -> String {
  let mulai = "Berlaku sejak \(templat.mulai.teks)"
  guard let henti = templat.dihentikan else { return mulai }
  return "\(mulai), dihentikan \(henti.saat.teksPendek()): \(henti.alasan)"
}

private func hentikan(
  _ kode: String, _ form: TemplatForm, _ alasan: String, _ bidang: BidangTemplat, _ token: FormToken
) -> HTML {
  details(
    "Hentikan pemakaian",
    Form(to: RuteTemplat.penghentian(kode), token)
      .html(
        """
        <input type="hidden" name="versi" value="\(form.versi)">
        \(textArea(bidang.alasan, alasan, rows: 2))
        """,
        next: "Templat tidak ditawarkan lagi. Surat dan konsep yang sudah dibuat dengannya tidak berubah.",
        actions: [button("Hentikan pemakaian", kind: .harm)]))
}
