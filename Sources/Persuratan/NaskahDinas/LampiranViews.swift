import Bahasa
import Berkas
import Naskah
import Web

/// The files that go with a naskah; while it is a draft they are added and taken off here.
func lampiranNaskah(_ isi: NaskahHalaman, _ token: FormToken, _ errors: FieldErrors) -> HTML {
  let naskah = isi.naskah
  guard naskah.status == .konsep, isi.bolehMenyusun else {
    return lampiran(naskah.konten.lampiran, isi.kesesuaianLampiran) { Rute.satuLampiran(naskah.id, $0) }
  }
  let berkas = Field(
    "berkas", "Tambah lampiran",
    hint: "PDF, gambar, atau dokumen kantor; paling besar \(GudangBerkas.batasBaku / 1_000_000) MB.",
    errors: errors["berkas"] == nil ? FieldErrors() : errors)
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
///
/// `kesesuaian`: of each whether it is the one under the seal, once there is one.
func lampiran(
  _ daftar: [KontenNaskah.Lampiran], _ kesesuaian: [Int64: KesesuaianLampiran], alamat: (Int64) -> String
) -> HTML {
  guard !daftar.isEmpty else { return .empty }
  return card(
    "Lampiran (\(daftar.count))",
    """
    \(fileList(daftar.map { baris($0, kesesuaian[$0.berkas], alamat($0.berkas)) }, label: "Lampiran"))
    \(kesesuaian.isEmpty ? nil : sidikLampiran(daftar, kesesuaian))
    """, icon: .paperclip)
}

private func baris(
  _ lampiran: KontenNaskah.Lampiran, _ kesesuaian: KesesuaianLampiran?, _ alamat: String
) -> ListRow {
  let tanda: HTML? =
    switch kesesuaian {
    case .sama: status("Sama dengan yang tersegel", .done, icon: .patchCheck)
    case .berbeda: status("Berbeda dari yang tersegel", .harm, icon: .exclamation)
    case nil: nil
    }
  return ListRow(lampiran.nama, href: alamat, detail: lampiran.ukuran.ukuranBerkas, status: tanda)
}

/// The digests as they stand under the seal, for who wants to compare the files himself.
private func sidikLampiran(
  _ daftar: [KontenNaskah.Lampiran], _ kesesuaian: [Int64: KesesuaianLampiran]
) -> HTML {
  let sidik = daftar.compactMap { satu in
    if case .sama(let sidik)? = kesesuaian[satu.berkas] {
      Fact(
        satu.nama,
        html: "<span class=\"reference\">\(BerkasTerlampir.berkelompok(sidik).joined(separator: " "))</span>")
    } else {
      nil as Fact?
    }
  }
  return details(
    "Periksa sendiri",
    """
    <p class="muted">Sidik SHA-256 setiap lampiran tertulis di halaman Daftar lampiran berkas surat dan ikut tersegel.</p>
    \(facts(sidik))
    """)
}
