import Akses
import Bahasa
import Database
import Kalender
import Organisasi
import Web

func halamanPola(_ kalender: KalenderKerja, _ namaUnit: [UnitKerja.ID: String], pada hari: Tanggal) -> Page {
  Page(
    "Jam kerja", breadcrumbs: [Crumb("Kalender kerja", href: Rute.kalender())], section: Rute.kalender(),
    main: """
      \(pageHead("Jam kerja", lead: "Pola lima atau enam hari, dan jam khusus seperti Ramadan. Yang mulai paling akhir menentukan.", actions: [
        linkButton("Tambah pola", href: Rute.polaBaru(), icon: .plus),
        linkButton("Tunjuk kalender kantor", href: Rute.penunjukanKalender(), kind: .secondary, icon: .diagram),
      ]))
      \(kalender.kalender, { kartuKalender($0, kalender, namaUnit, hari) })
      """)
}

private func kartuKalender(
  _ nama: NamaKalender, _ kalender: KalenderKerja, _ namaUnit: [UnitKerja.ID: String], _ hari: Tanggal
) -> HTML {
  let pola = kalender.pola.filter { $0.kalender == nama.id }.reversed()
  let unit = kalender.penunjukanUnit.filter { $0.kalender == nama.id }
    .compactMap { satu in namaUnit[satu.unit].map { "\($0) sejak \(satu.mulai.teks)" } }
  let pengikut =
    nama.kode == KalenderKerja.bawaan
    ? "Diikuti semua kantor yang tidak ditunjuk ke kalender lain."
    : unit.isEmpty ? "Belum ada kantor yang mengikutinya." : "Diikuti \(unit.joined(separator: "; "))."
  return card(
    nama.nama,
    "<p class=\"muted\">\(pengikut)</p>\(list(pola.map { $0.baris(pada: hari) }, label: nama.nama))",
    icon: .clock)
}

extension PolaKerja {
  fileprivate func baris(pada hari: Tanggal) -> ListRow {
    let berlaku = mulai <= hari && (selesai.map { hari <= $0 } ?? true)
    let harian = jam.keys.sorted().map { NamaWaktu.hari($0) }
    return ListRow(
      nama, href: Rute.satuPola(id), from: teksMasa(mulai, selesai),
      detail: "\(harian.count) hari: \(harian.joined(separator: ", ")) · \(dasar)",
      status: kepastian != .pasti
        ? status(kepastian.nama, .waiting, icon: .question) : berlaku ? status("Berlaku", .done) : nil)
  }
}

func formulirPola(
  _ lama: PolaKerja?, _ form: PolaKerjaForm, _ kalender: [NamaKalender], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let milik = Field("kalender", "Untuk kalender", errors: errors)
  let baru = Field(
    "kalenderBaru", "Atau kalender baru bernama",
    hint: "Misalnya Enam hari kerja. Sesudahnya tunjuk kantor yang mengikutinya.", need: .optional,
    errors: errors)
  let nama = Field("nama", "Nama pola", hint: "Misalnya Ramadan 1448 H.", errors: errors)
  let mulai = Field("mulai", "Mulai", errors: errors)
  let selesai = Field(
    "selesai", "Sampai", hint: "Kosong berarti seterusnya.", need: .optional, errors: errors)
  let jam = (1...7).map { Field("jam\($0)", NamaWaktu.hari($0), need: .optional, errors: errors) }
  let nasional = Field("liburNasional", "Libur pada hari libur nasional", need: .optional, errors: errors)
  let cuti = Field("cutiBersama", "Libur pada cuti bersama", need: .optional, errors: errors)
  let kepastian = Field("kepastian", "Seberapa pasti", errors: errors)
  let dasar = Field(
    "dasar", "Dasar", hint: "Perpres 21/2023, surat edaran bupati, dan sebagainya.", errors: errors)
  var page = Formulir(
    judul: lama?.nama ?? "Tambah pola jam kerja", pengantar: "Kosongkan hari yang bukan hari kerja.",
    jejak: [Crumb("Kalender kerja", href: Rute.kalender()), Crumb("Jam kerja", href: Rute.pola())],
    bagian: Rute.kalender(), tindakan: lama.map { Rute.satuPola($0.id) } ?? Rute.pola(),
    medan: [milik, baru, nama, mulai, selesai] + jam + [kepastian, dasar],
    isi: """
      \(lama == nil ? "\(select(milik, kalender.map { Choice($0.id.description, $0.nama) }, chosen: form.kalender))\(textField(baru, form.kalenderBaru))" as HTML : nil)
      \(textField(nama, form.nama))\(textField(mulai, form.mulai, kind: .date, width: .short))
      \(textField(selesai, form.selesai, kind: .date, width: .short))
      \(formSection("Jam kerja", "\(zip(jam, form.jam).map { ($0, $1) }, { textField($0.0, $0.1, width: .half) })", lead: "Seperti 07.30–12.00, 13.00–16.00."))
      \(checkbox(nasional, checked: form.liburNasional))\(checkbox(cuti, checked: form.cutiBersama))
      \(chipRadios(kepastian, KepastianKalender.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian))
      \(textField(dasar, form.dasar))
      """, sesudahnya: "Menjadi versi baru kalender. \(akibatKalender)",
    tombol: button(lama == nil ? "Tambah pola" : "Simpan pola"), kembali: Rute.pola()
  )
  .halaman(errors, context)
  if let lama {
    page.main =
      "\(page.main)<p>\(linkButton("Cabut pola ini", href: Rute.cabutPola(lama.id), kind: .harm, icon: .trash))</p>"
  }
  return page
}

func cabutPola(_ pola: PolaKerja, _ form: AlasanForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page
{
  let alasan = Field("alasan", "Alasan mencabut", errors: errors)
  return Formulir(
    judul: "Cabut \(pola.nama)", pengantar: teksMasa(pola.mulai, pola.selesai),
    jejak: [Crumb("Jam kerja", href: Rute.pola())], bagian: Rute.kalender(),
    tindakan: Rute.cabutPola(pola.id),
    medan: [alasan], isi: textField(alasan, form.alasan),
    sesudahnya: "Pola sebelumnya berlaku lagi pada masa itu. \(akibatKalender)",
    tombol: button("Cabut pola", kind: .harm),
    kembali: Rute.satuPola(pola.id)
  )
  .halaman(errors, context)
}

func penunjukan(
  _ form: PenunjukanForm, _ kalender: [NamaKalender], _ pilihan: [Choice], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let unit = Field("unit", "Kantor", errors: errors)
  let milik = Field("kalender", "Mengikuti kalender", errors: errors)
  let masa = MasaForm(errors)
  return Formulir(
    judul: "Tunjuk kalender kantor", pengantar: "Unit di bawahnya ikut, kecuali yang ditunjuk sendiri.",
    jejak: [Crumb("Kalender kerja", href: Rute.kalender()), Crumb("Jam kerja", href: Rute.pola())],
    bagian: Rute.kalender(), tindakan: Rute.penunjukanKalender(),
    medan: [unit, milik, masa.mulai, masa.dasar],
    isi: """
      \(combobox(unit, source: Rute.pilihanUnit(), choices: pilihan, chosen: [form.unit]))
      \(select(milik, kalender.map { Choice($0.id.description, $0.nama) }, chosen: form.kalender))
      \(masa.html(mulai: form.mulai, dasar: form.dasar))
      """,
    sesudahnya:
      "Tenggat surat kantor itu dihitung menurut kalender ini mulai hari tersebut. \(akibatKalender)",
    tombol: button("Tunjuk kalender"), kembali: Rute.pola()
  )
  .halaman(errors, context)
}
