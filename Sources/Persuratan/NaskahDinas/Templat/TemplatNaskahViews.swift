import Bahasa
import Database
import Naskah
import Web

/// The templates that a new draft of this kind may begin from, folded away above its form.
func mulaiDariTemplat(_ form: NaskahForm, _ templat: [Templat]) -> HTML? {
  guard !templat.isEmpty else { return nil }
  let lanjut =
    (form.balas.isEmpty ? "" : "&balas=\(form.balas)")
    + (form.tujuan.count == 1 && form.balas.isEmpty ? "&tujuan=\(form.tujuan[0])" : "")
  return details(
    "Mulai dari templat",
    list(
      templat.map {
        ListRow(
          $0.konten.nama, href: Rute.naskahTemplat() + "?templat=\($0.id)\(lanjut)",
          detail: "\($0.konten.parameter.count) pertanyaan, lalu isi suratnya tersusun")
      }, label: "Templat"))
}

/// The questions of a template.
func halamanTemplatNaskah(
  _ templat: Templat, _ form: TemplatNaskahForm, _ token: FormToken, _ errors: FieldErrors = .init()
) -> Page {
  let hal = Field("hal", "Hal", errors: errors)
  let bidang = templat.konten.parameter.map { bidangJawaban($0, errors) }
  return Page(
    templat.konten.nama,
    breadcrumbs: [
      Crumb("Naskah keluar", href: Rute.naskah()),
      Crumb("Naskah baru", href: Rute.naskahBaru() + "?jenis=\(templat.konten.jenis)"),
    ], section: Rute.naskah(), width: .narrow,
    main: """
      \(pageHead(templat.konten.nama, lead: "Templat versi \(templat.versi)"))
      \(errorSummary(diIsian(errors, templat), [hal] + bidang))
      \(Form(to: Rute.naskahTemplat(), token).html(
        """
        <input type="hidden" name="templat" value="\(templat.id.description)"><input type="hidden" name="balas" value="\(form.balas)">\
        <input type="hidden" name="tujuan" value="\(form.tujuan)">
        \(textField(hal, form.hal))
        \(zip(templat.konten.parameter, bidang), { jawaban($0.0, $0.1, form.jawaban($0.0.nama)) })
        """,
        next: "Konsep baru tersusun dengan jawaban ini; isinya masih dapat diubah.",
        actions: [button("Susun konsep", icon: .pencilSquare)]))
      """
  )
  .with(errors: errors)
}

private func bidangJawaban(_ parameter: ParameterTemplat, _ errors: FieldErrors) -> Field {
  let contoh = parameter.contoh.split(whereSeparator: \.isNewline).joined(separator: "; ")
  let bantuan = [
    parameter.jenis == .daftar ? "Satu butir tiap baris." : "",
    contoh.isEmpty ? "" : "Misalnya: \(contoh)\(contoh.hasSuffix(".") ? "" : ".")",
  ]
  var bidang = Field(
    TemplatNaskahForm.awalan + parameter.nama, parameter.label,
    hint: bantuan.filter { !$0.isEmpty }.joined(separator: " "),
    need: parameter.jenis == .opsional ? .optional : .required)
  bidang.error = errors[parameter.nama]
  return bidang
}

/// The errors at the names that the answers have in the form.
private func diIsian(_ errors: FieldErrors, _ templat: Templat) -> FieldErrors {
  let nama = Set(templat.konten.parameter.map(\.nama))
  return errors.fields.reduce(into: FieldErrors()) { hasil, galat in
    hasil.check(
      nama.contains(galat.key) ? TemplatNaskahForm.awalan + galat.key : galat.key, galat.value, false)
  }
}

private func jawaban(_ parameter: ParameterTemplat, _ bidang: Field, _ nilai: String) -> HTML {
  switch parameter.jenis {
  case .teks, .opsional: textField(bidang, nilai)
  case .paragraf, .daftar: textArea(bidang, nilai, rows: 4)
  case .tanggal: textField(bidang, nilai, kind: .date, width: .short)
  case .angka, .rupiah: textField(bidang, nilai, kind: .digits, width: .short)
  }
}
