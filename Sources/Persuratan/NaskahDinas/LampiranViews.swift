import Bahasa
import Berkas
import Web

/// The files that go with a naskah; while it is a draft they are added and taken off here.
func lampiranNaskah(_ isi: NaskahHalaman, _ token: FormToken, _ errors: FieldErrors) -> HTML {
  let naskah = isi.naskah
  guard naskah.status == .konsep, isi.bolehMenyusun else {
    return lampiran(naskah.konten.lampiran) { Rute.satuLampiran(naskah.id, $0) }
  }
  let berkas = Field(
    "berkas", "Tambah lampiran",
    hint: "PDF, gambar, atau dokumen kantor; paling besar \(GudangBerkas.batasBaku / 1_000_000) MB.",
    errors: errors)
  return card(
    "Lampiran",
    """
    \(naskah.konten.lampiran.isEmpty ? .empty : "<ul class=\"attached\">\(naskah.konten.lampiran, { satu($0, naskah, token) })</ul>" as HTML)
    \(Form(to: Rute.lampiranNaskah(naskah.id), token, encoding: .files).html(
      fileUpload(berkas, accept: [], picks: .several, largest: GudangBerkas.batasBaku),
      actions: [button("Unggah lampiran", kind: .secondary, icon: .upload)]))
    """, icon: .paperclip)
}

private func satu(_ lampiran: KontenNaskah.Lampiran, _ naskah: NaskahDinas, _ token: FormToken) -> HTML {
  """
  <li><a\(.href(Rute.satuLampiran(naskah.id, lampiran.berkas)))><b>\(lampiran.nama)</b><small>\(lampiran.ukuran.ukuranBerkas)</small></a>\
  \(actionForm(
    to: Rute.pencabutanLampiran(naskah.id, lampiran.berkas), token,
    """
    <button class="button quiet icon-only">\(icon(.trash))<span class="visually-hidden">Lepas \(lampiran.nama)</span></button>
    """))</li>
  """
}

/// The files that came with a letter, as links to `alamat`.
func lampiran(_ daftar: [KontenNaskah.Lampiran], alamat: (Int64) -> String) -> HTML {
  guard !daftar.isEmpty else { return .empty }
  return card(
    "Lampiran (\(daftar.count))",
    list(
      daftar.map { ListRow($0.nama, href: alamat($0.berkas), detail: $0.ukuran.ukuranBerkas) },
      label: "Lampiran"),
    icon: .paperclip)
}
