import Bahasa
import Database
import Organisasi
import Web

/// Our columns, each with the headings of the sheet to choose from.
struct HalamanPemetaan {
  let satu: UnggahanImpor
  let awal: PetaAwal
  let form: PemetaanForm
  let galat: FieldErrors
  let desa: [UnitKerja]
  let struktur: Struktur

  func halaman(_ token: FormToken) -> Page {
    Page(
      "Cocokkan kolom", breadcrumbs: jejakImpor + [Crumb(satu.nama, href: RuteImpor.satu(satu.id))],
      section: RutePenduduk.cari(), scripts: [Script("halaman/pemetaan-impor.js")],
      main: """
        \(pageHead("Cocokkan kolom", lead: "Tunjukkan judul kolom mana di \(satu.nama) yang berisi apa. Yang sudah dikenali terpilih; periksa contoh isinya."))\
        \(errorSummary(galat, medan))\
        \(satu.galat.isEmpty ? nil : notice("\(satu.galat)", kind: .harm))\
        \(pilihLembar)\
        \(Form(to: RuteImpor.pemetaan(satu.id), token)
          .html(isi, next: "Berkas diperiksa dahulu seluruhnya. Belum ada yang masuk ke register.",
            actions: [button("Periksa berkas", icon: .check), linkButton("Batal", href: RuteImpor.satu(satu.id), kind: .quiet)]))
        """)
  }

  private var medan: [Field] {
    (KolomOpenSID.kelompok.flatMap(\.kolom) + KolomOpenSID.jarang).map { Field(PemetaanForm.medan($0), "") }
      + [Field("desa", ""), Field("nama", "")]
  }

  private var isi: HTML {
    """
    <input type="hidden" name="versi" value="\(form.versi)"><input type="hidden" name="lembar" value="\(awal.lembar.nama)"><input type="hidden" name="judul" value="\(String(awal.atasJudul))">
    \(KolomOpenSID.kelompok, { formSection($0.judul, petak($0.kolom), lead: $0.pengantar) })
    \(formSection("Desa bagi baris tanpa kode desa", combobox(Field("desa", "Desa atau kelurahan", hint: "Dipakai bila berkas tidak mempunyai kolom kode desa, atau selnya kosong.", need: .optional, errors: galat), desa.map { Choice($0.id.description, $0.nama, detail: $0.induk.flatMap { struktur.unit[$0]?.nama }) }, chosen: [form.desa])))
    \(details("Kolom lain yang jarang ada\(terpilihJarang > 0 ? " (\(terpilihJarang) terpilih)" : "")", petak(KolomOpenSID.jarang)))
    \(tidakDipakai)
    \(formSection("Simpan untuk lembar berikutnya", textField(Field("nama", "Simpan pemetaan ini sebagai", hint: "Misalnya “Buku induk desa”. Lain kali cukup memilih nama ini saat mengunggah.", need: .optional, errors: galat), form.nama, width: .half)))
    """
  }

  private func petak(_ kolom: [KolomOpenSID]) -> HTML {
    "<div class=\"map-grid\">\(kolom, { satuKolom($0) })</div>"
  }

  private func satuKolom(_ kolom: KolomOpenSID) -> HTML {
    let terpilih = form.pilihan[kolom] ?? ""
    let contoh = Int(terpilih).map(isiContoh) ?? ""
    return """
      <div class="map-row">\(select(
        Field(PemetaanForm.medan(kolom), kolom.sebutan, hint: kolom.petunjuk,
          need: KolomOpenSID.wajib.contains(kolom) ? .required : .optional, errors: galat),
        judul, chosen: terpilih, prompt: KolomOpenSID.wajib.contains(kolom) ? "Pilih judul kolomnya" : "Tidak ada di berkas ini"))<p class="map-sample muted" data-contoh>\(contoh)</p></div>
      """
  }

  /// Each heading with its first value, so that it is told by both; more values are shown once it is chosen.
  private var judul: [Choice] {
    awal.lembar.judul(awal.atasJudul).enumerated()
      .filter { !$0.element.hasPrefix("_") }
      .map { urut, judul in
        let nilai = awal.lembar.nilai(urut, atasJudul: awal.atasJudul).first.map { " (\(ringkas($0)))" } ?? ""
        return Choice("\(urut)", namaJudul(urut, judul) + nilai, detail: isiContoh(urut))
      }
  }

  private func namaJudul(_ urut: Int, _ judul: String) -> String {
    judul.isEmpty ? "Kolom \(huruf(urut)) tanpa judul" : judul
  }

  private func isiContoh(_ urut: Int) -> String {
    let nilai = awal.lembar.nilai(urut, atasJudul: awal.atasJudul)
    return nilai.isEmpty
      ? "Kosong di baris-baris pertama" : "Isinya: " + nilai.map(ringkas).joined(separator: " · ")
  }

  private func ringkas(_ teks: String) -> String { teks.count > 32 ? "\(teks.prefix(31))…" : teks }

  private var terpilihJarang: Int { KolomOpenSID.jarang.count { form.pilihan[$0]?.isEmpty == false } }

  private var tidakDipakai: HTML? {
    let terpakai = Set(form.pilihan.values)
    let sisa = awal.lembar.judul(awal.atasJudul).enumerated()
      .filter { !$0.element.hasPrefix("_") && !$0.element.isEmpty && !terpakai.contains("\($0.offset)") }
      .map(\.element)
    return sisa.isEmpty
      ? nil : "<p class=\"muted\">Judul yang tidak dipakai: \(sisa.joined(separator: ", ")).</p>"
  }

  /// A to Z, then AA: as spreadsheets count.
  private func huruf(_ urut: Int) -> String {
    let akhir = String(Character(Unicode.Scalar(UInt8(65 + urut % 26))))
    return urut < 26 ? akhir : huruf(urut / 26 - 1) + akhir
  }

  private var pilihLembar: HTML {
    let baris = awal.lembar.baris.prefix(15).enumerated()
      .map { urut, isi in
        Choice(
          "\(urut)",
          "Baris \(urut + 1): " + ringkas(isi.filter { !$0.isEmpty }.prefix(4).joined(separator: " | ")))
      }
    let beberapa = awal.contoh.count > 1
    let isi: HTML = """
      <form class="form map-sheet" method="get" action="\(RuteImpor.pemetaan(satu.id))"><input type="hidden" name="dari" value="\(awal.lembar.nama)">\
      \(beberapa ? select(Field("lembar", "Lembar").at("lihat"), awal.contoh.map { Choice($0.nama, $0.nama) }, chosen: awal.lembar.nama) : "<input type=\"hidden\" name=\"lembar\" value=\"\(awal.lembar.nama)\">")\
      \(select(Field("judul", "Baris yang memuat judul kolom").at("lihat"), baris, chosen: "\(awal.atasJudul)"))\
      \(button("Tampilkan kolomnya", kind: .secondary, icon: .refresh))</form>
      """
    let judul =
      (beberapa ? "Lembar “\(awal.lembar.nama)”, judul" : "Judul") + " di baris \(awal.atasJudul + 1). Ganti?"
    return details(judul, isi)
  }
}

var jejakImpor: [Crumb] {
  [
    Crumb("Penduduk", href: RutePenduduk.cari()), Crumb("Impor", href: RuteImpor.semua()),
  ]
}
