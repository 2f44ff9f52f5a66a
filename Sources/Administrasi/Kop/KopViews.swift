import Akses
import Bahasa
import Cetak
import Database
import Naskah
import Organisasi
import Web

/// The letterheads in use: those of the leaders, and those that were laid down for an office.
struct DaftarKop {
  struct Satu {
    let kunci: String
    let nama: String
    let gambar: GambarKop
    let tersimpan: RiwayatKop?
  }

  let kata: String
  let satu: [Satu]
  let identitas: IdentitasDaerah
  let punyaLambang: Bool
  let hari: Tanggal

  init(_ struktur: Struktur, _ tx: Tx, kata: String) throws {
    self.kata = kata
    hari = struktur.tanggal
    let identitas = try tx.identitasDaerah(pada: struktur.tanggal)
    self.identitas = identitas
    let lambang = try tx.daftarLambang()
    punyaLambang = lambang.contains { $0.nama == "daerah" }
    let semua = try tx.kopTersimpan().filter { $0.kop.selesai.map { $0 >= struktur.tanggal } ?? true }
    let kantor =
      kata.isEmpty
      ? struktur.kantor.filter { unit in semua.contains { $0.kop.untuk == .kantor(unit.id) } }
        + struktur.kantor.filter { $0.jenis == .setda }
      : Array(struktur.cari(unit: kata).prefix(10))
    var urutan: [(Penandatangan.Kop, String)] =
      kata.isEmpty ? [(.bupati, "Bupati"), (.wakilBupati, "Wakil Bupati")] : []
    for unit in kantor where !urutan.contains(where: { $0.0 == .kantor(unit.id) }) {
      urutan.append((.kantor(unit.id), unit.nama))
    }
    satu = try urutan.map { untuk, nama in
      let tersimpan = semua.first { $0.kop.untuk == untuk && $0.kop.mulai <= struktur.tanggal }
      let kop = try tx.kopNaskah(untuk, struktur, identitas)
      let bawaan = kop.lambang?.letak == .tengah ? "negara" : "daerah"
      var gambar = lambang.first { $0.nama == bawaan }?.id
      if let tersimpan, case .gambar(let pilihan, _, _) = tersimpan.kop.lambang { gambar = pilihan }
      return Satu(
        kunci: untuk.kunci, nama: nama,
        gambar: GambarKop(kop: kop, lambang: gambar.map { Rute.satuLambang($0) }), tersimpan: tersimpan)
    }
  }

  func halaman() -> Page {
    Page(
      "Kop dan identitas", section: Rute.kop(),
      main: """
        \(pageHead("Kop dan identitas", lead: "Kop mengikuti penandatangan. Tanpa ketentuan khusus, ia tersusun dari nama dan alamat kantornya.", actions: [
          linkButton("Identitas daerah", href: Rute.identitas(), kind: .secondary, icon: .building),
          linkButton("Unggah lambang", href: Rute.lambangBaru(), kind: .secondary, icon: .upload),
        ]))
        \(punyaLambang ? nil : notice("<p>Lambang daerah belum diunggah; perisai polos menggantikannya di setiap kop.</p>", kind: .warning))
        \(card("Identitas", facts([
          Fact("Daerah", identitas.nama), Fact("Tempat penanggalan", identitas.ibuKota),
          Fact("Kertas", identitas.kertas.rawValue), Fact("Verifikasi", identitas.alamatTercetak),
        ]), icon: .building))
        \(searchBox(action: Rute.kop(), value: kata, label: "Lihat kop kantor"))
        \(satu.isEmpty ? emptyState("Tidak ada kantor bernama itu", "Coba sebagian namanya saja.", icon: .search) : "\(satu, kartu)")
        """)
  }

  private func kartu(_ satu: Satu) -> HTML {
    let keterangan =
      satu.tersimpan.map { "Ditetapkan, \(teksMasa($0.kop.mulai, $0.kop.selesai)). Dasar: \($0.kop.dasar)." }
      ?? "Tersusun sendiri dari nama dan alamat kantor."
    return card(
      satu.nama,
      """
      \(satu.gambar.html())<p class="muted">\(keterangan)</p><div class="buttons">\
      \(linkButton("Tetapkan kop khusus", href: query(Rute.kopBaru(), ["q": satu.kunci]), kind: .secondary, icon: .pencil))\
      \(linkButton("Lihat sebagai PDF", href: Rute.contohKop(satu.kunci), kind: .quiet, icon: .filePDF))\
      \(satu.tersimpan.map { linkButton("Akhiri kop khusus", href: Rute.akhirKop($0.id), kind: .harm) })</div>
      """, icon: .fileText)
  }
}

func formulirKop(
  _ form: KopForm, _ kantor: [Choice], _ daftar: [Choice], _ gambar: HTML, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let untuk = Field("untuk", "Kop untuk", errors: errors)
  let unit = Field("unit", "Kantor", need: .optional, errors: errors)
  let baris = Field(
    "baris", "Baris kop", hint: "Satu baris kop satu baris: tulisan | ukuran huruf | tebal.", errors: errors)
  let alamat = Field("alamat", "Baris alamat", need: .optional, errors: errors)
  let lambang = Field("lambang", "Lambang", need: .optional, errors: errors)
  let letak = Field("letak", "Letak lambang", errors: errors)
  let tinggi = Field("tinggi", "Tinggi lambang (milimeter)", errors: errors)
  let garis = Field("garis", "Garis di bawah kop", errors: errors)
  let masa = MasaForm(errors)
  let pilihan =
    [
      Choice("", "Lambang yang biasa (daerah, atau negara untuk kop jabatan)"),
      Choice("tanpa", "Tanpa lambang"),
    ] + daftar
  return Page(
    "Tetapkan kop", breadcrumbs: [Crumb("Kop dan identitas", href: Rute.kop())], section: Rute.kop(),
    width: .full,
    main: """
      \(pageHead("Tetapkan kop khusus", lead: "Hanya bila peraturan daerah menentukan lain dari susunan bawaan."))
      \(errorSummary(errors, [untuk, unit, baris, alamat, lambang, letak, tinggi, garis, masa.mulai, masa.dasar]))
      <div class="preview-pair">\(Form(to: Rute.kop(), context.formToken()).html(
        """
        <input type="hidden" name="pratinjau" value="" data-pratinjau="\(Rute.pratinjauKop())" data-pratinjau-ke="hasil-kop">
        \(chipRadios(untuk, [Choice("bupati", "Bupati"), Choice("wakil_bupati", "Wakil Bupati"), Choice("unit", "Sebuah kantor")], chosen: form.untuk))
        \(combobox(unit, source: Rute.pilihanUnit(), choices: kantor, chosen: [form.unit]))
        \(textArea(baris, form.baris, rows: 4))\(textArea(alamat, form.alamat, rows: 3))
        \(select(lambang, pilihan, chosen: form.lambang, prompt: "Lambang yang biasa"))
        \(chipRadios(letak, [Choice("kiri", "Di kiri"), Choice("tengah", "Di tengah atas")], chosen: form.letak))
        \(textField(tinggi, form.tinggi, kind: .number, width: .short))
        \(chipRadios(garis, [Choice("ganda", "Ganda"), Choice("tunggal", "Tunggal"), Choice("tanpa", "Tanpa garis")], chosen: form.garis))
        \(masa.html(mulai: form.mulai, dasar: form.dasar))
        """, next: "Surat yang sudah disegel tetap memakai kopnya sendiri.", actions: [button("Tetapkan kop"), linkButton("Batal", href: Rute.kop(), kind: .quiet)]))
      <section class="flow"><h2>Beginilah kopnya</h2><div id="hasil-kop" aria-live="polite">\(gambar)</div></section></div>
      """
  )
  .with(errors: errors)
}

func akhirKop(_ ada: RiwayatKop, _ form: AkhirKopForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let terakhir = Field("terakhir", "Hari terakhir", errors: errors)
  let alasan = Field("alasan", "Alasan", errors: errors)
  return Formulir(
    judul: "Akhiri kop khusus", pengantar: ada.kop.baris.map(\.teks).joined(separator: ", "),
    jejak: [Crumb("Kop dan identitas", href: Rute.kop())], bagian: Rute.kop(),
    tindakan: Rute.akhirKop(ada.id),
    medan: [terakhir, alasan],
    isi: "\(textField(terakhir, form.terakhir, kind: .date, width: .short))\(textField(alasan, form.alasan))",
    sesudahnya: "Sesudah hari itu kop tersusun lagi dari nama dan alamat kantornya.",
    tombol: button("Akhiri kop khusus", kind: .harm), kembali: Rute.kop()
  )
  .halaman(errors, context)
}

func daftarLambang(
  _ form: LambangForm, _ ada: [(id: LambangDaerah.ID, nama: String)], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let nama = Field(
    "nama", "Nama lambang", hint: "“daerah” dipakai semua kop kantor, “negara” semua kop jabatan.",
    errors: errors)
  let berkas = Field(
    "berkas", "Berkas lambang",
    hint: "PNG paling panjang 4.000 piksel, atau SVG sederhana; paling besar 1 MB.", errors: errors)
  return Page(
    "Unggah lambang", breadcrumbs: [Crumb("Kop dan identitas", href: Rute.kop())], section: Rute.kop(),
    width: .narrow,
    main: """
      \(pageHead("Lambang", lead: "Yang diunggah terakhir dengan nama yang sama menggantikan yang lama mulai surat berikutnya."))
      \(errorSummary(errors, [nama, berkas]))
      \(ada.isEmpty ? nil : "<div class=\"emblems\">\(ada, { "<figure><img\(.attribute("src", Rute.satuLambang($0.id))) alt=\"Lambang \($0.nama)\"><figcaption>\($0.nama)</figcaption></figure>" })</div>" as HTML)
      \(Form(to: Rute.lambangBaru(), context.formToken(), encoding: .files).html(
        "\(textField(nama, form.nama, width: .half))\(fileUpload(berkas, accept: ["image/png", "image/svg+xml", ".svg"]))",
        next: "Berkasnya diperiksa dahulu, lalu langsung dipakai.", actions: [button("Unggah lambang", icon: .upload)]))
      """)
}
