import Bahasa
import Database
import Organisasi
import Pencarian
import Web

func halamanCari(_ form: CariForm, _ hasil: HasilCari, _ errors: FieldErrors = .init()) -> Page {
  let medan = MedanCari(errors)
  return Page(
    form.q.isEmpty ? "Cari" : "Cari “\(form.q)”", section: FrameRoute.search(),
    main: """
      \(pageHead("Cari"))
      \(searchBox(action: FrameRoute.search(), value: form.q, label: "Kata, nomor, atau nama"))
      \(errorSummary(errors, medan.semua))
      \(details("Saring menurut jenis, tanggal, unit, dan klasifikasi", saringan(form, hasil, medan), state: errors.isEmpty ? .closed : .open))
      \(errors.isEmpty ? isi(form, hasil) : .empty)
      \(pager(newer: form.sebelum.isEmpty ? nil : alamat(form, nil), older: hasil.berikutnya.map { alamat(form, $0.description) }, newerLabel: "Terbaru"))
      """)
}

private struct MedanCari {
  let jenis, unit, dari, sampai, klasifikasi: Field

  var semua: [Field] { [jenis, unit, dari, sampai, klasifikasi] }

  init(_ errors: FieldErrors) {
    jenis = Field("jenis", "Yang dicari", need: .optional, errors: errors)
    unit = Field("unit", "Unit", need: .optional, errors: errors)
    dari = Field("dari", "Dari tanggal", need: .optional, errors: errors)
    sampai = Field("sampai", "Sampai tanggal", need: .optional, errors: errors)
    klasifikasi = Field(
      "klasifikasi", "Kode klasifikasi", hint: "Awalan kode, misalnya 400.7.", need: .optional, errors: errors
    )
  }
}

private func saringan(_ form: CariForm, _ hasil: HasilCari, _ medan: MedanCari) -> HTML {
  """
  <form class="form" method="get" action="\(FrameRoute.search())"><input type="hidden" name="q" value="\(form.q)">
  \(chipRadios(medan.jenis, jenisCari, chosen: form.jenis))
  \(combobox(medan.unit, source: Rute.pilihanUnit(),
    choices: hasil.unit.map { [Choice($0.id.description, $0.nama)] } ?? [], chosen: [form.unit], prompt: "Ketik nama unit"))
  \(textField(medan.dari, form.dari, kind: .date, width: .short))
  \(textField(medan.sampai, form.sampai, kind: .date, width: .short))
  \(textField(medan.klasifikasi, form.klasifikasi, width: .short))
  \(button("Terapkan", kind: .secondary, icon: .funnel))</form>
  """
}

private let jenisCari = [
  Choice("", "Semua"), Choice("naskah", "Surat"), Choice("orang", "Orang"), Choice("unit", "Unit"),
]

private func isi(_ form: CariForm, _ hasil: HasilCari) -> HTML {
  if form.q.isEmpty {
    return emptyState(
      "Cari surat, orang, atau unit", "Hanya yang boleh Anda baca yang ditemukan.", icon: .search)
  }
  guard !hasil.baris.isEmpty else {
    return emptyState(
      "Tidak ada yang cocok dengan “\(form.q)”", "Coba kata yang lebih sedikit, atau periksa ejaannya.",
      icon: .search)
  }
  return "<ol class=\"rows results\">\(hasil.baris, baris)</ol>"
}

private func baris(_ baris: HasilCari.Baris) -> HTML {
  """
  <li class="row"><a\(.href(baris.tautan))><span class="row-text"><span class="row-from">\(baris.dari)</span>\
  <b>\(bertanda(baris.temuan.judul))</b><span class="row-detail">\(bertanda(baris.temuan.cuplikan))</span></span>\
  <span class="row-side"><time>\(baris.temuan.tanggal.teksPendek)</time>\
  \(baris.gugur.map { status($0, .harm) })</span></a></li>
  """
}

private func bertanda(_ teks: TeksBertanda) -> HTML {
  "\(teks.ruas, { $0.cocok ? "<mark>\($0.teks)</mark>" : "\($0.teks)" as HTML })"
}

private func alamat(_ form: CariForm, _ sebelum: String?) -> String {
  query(
    FrameRoute.search(),
    [
      "q": form.q, "jenis": form.jenis.isEmpty ? nil : form.jenis,
      "dari": form.dari.isEmpty ? nil : form.dari,
      "sampai": form.sampai.isEmpty ? nil : form.sampai,
      "klasifikasi": form.klasifikasi.isEmpty ? nil : form.klasifikasi,
      "unit": form.unit.isEmpty ? nil : form.unit, "sebelum": sebelum,
    ])
}
