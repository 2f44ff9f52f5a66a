import Bahasa
import Database
import Organisasi
import Web

/// The disposition sheet: whom, what, until when.
func disposisiBaru(
  _ lembar: LembarDisposisi, _ form: DisposisiForm, _ token: FormToken, _ errors: FieldErrors = .init()
) -> Page {
  let kepada = Field("kepada", "Diteruskan kepada", hint: "Boleh lebih dari satu.", errors: errors)
  let instruksi = Field("instruksi", "Dengan hormat harap", need: .optional, errors: errors)
  let catatan = Field("catatan", "Catatan", need: .optional, errors: errors)
  let tenggat = Field(
    "tenggat", "Tenggat",
    hint:
      "Berlaku untuk semua penerima, sampai jam kantor hari itu berakhir; bila hari itu libur atau jam kantor sudah lewat, sampai tengah malam.",
    need: .optional, errors: errors)
  return Page(
    "Disposisi",
    breadcrumbs: [
      Crumb("Surat masuk", href: Rute.suratMasuk()),
      Crumb(lembar.hal, href: Rute.satuKiriman(lembar.kiriman.id)),
    ], section: Rute.suratMasuk(),
    main: """
      \(pageHead("Disposisi", lead: "\(lembar.hal) — \(lembar.dari)"))
      \(errorSummary(errors, [kepada, instruksi, catatan, tenggat]))
      \(Form(to: lembar.alamat, token).html(
        """
        \(pilihan(kepada, lembar, form))
        \(chips(instruksi, lembar.instruksi.map { Choice($0.kode, $0.nama) }, chosen: form.instruksi))
        \(textArea(catatan, form.catatan, rows: 3, most: 2000))
        \(textField(tenggat, form.tenggat, kind: .date, width: .short))
        \(tenggatKhusus(lembar, form))
        """,
        next: lembar.ditembuskan
          ? "Penerima melihat disposisi seketika dan wajib melaporkan hasilnya. Yang langsung kepada perangkat daerah ditembuskan kepada Sekretaris Daerah."
          : "Penerima melihat disposisi seketika dan wajib melaporkan hasilnya.",
        actions: [button("Kirim disposisi", icon: .send)]))
      """
  )
  .with(errors: errors)
}

/// All of them under the thumb; a long list can be narrowed by typing.
private func pilihan(_ field: Field, _ lembar: LembarDisposisi, _ form: DisposisiForm) -> HTML {
  checkboxes(
    field,
    groups: lembar.kelompok.map { kelompok in
      (kelompok.nama, kelompok.jabatan.map { Choice($0.id.description, $0.nama, detail: lembar.nama[$0.id]) })
    }, chosen: form.kepada)
}

/// A due date of his own for each recipient; folded away, since one date for all is the rule.
private func tenggatKhusus(_ lembar: LembarDisposisi, _ form: DisposisiForm) -> HTML {
  guard lembar.bawahan.count > 1 else { return .empty }
  let ada = Dictionary(zip(form.penerimaKhusus, form.tenggatKhusus)) { _, akhir in akhir }
  return details(
    "Tenggat berbeda untuk tiap penerima",
    """
    <p class="hint">Yang kosong memakai tenggat di atas.</p>
    \(lembar.bawahan, { jabatan in
      let id = jabatan.id.description
      return """
        <div class="field"><label for="t-\(id)">\(jabatan.nama)</label><input type="hidden" name="penerima_khusus" value="\(id)">\
        <input class="input w-short" type="date" id="t-\(id)" name="tenggat_khusus" value="\(ada[id] ?? "")" min="\(Tanggal(lembar.aturan.now).description)" max="\(lembar.aturan.terjauh.description)"></div>
        """ as HTML
    })
    """)
}
