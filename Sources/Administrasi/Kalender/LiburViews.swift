import Akses
import Bahasa
import Kalender
import Web

/// Adding a day, or putting another in its place.
func formulirLibur(
  _ lama: Libur?, _ form: LiburForm, _ pilihan: PilihanCakupan, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let tanggal = Field("tanggal", "Tanggal", errors: errors)
  let nama = Field("nama", "Nama hari", hint: "Misalnya Hari Jadi Kabupaten.", errors: errors)
  let jenis = Field("jenis", "Jenis", errors: errors)
  let unit = Field(
    "unit", "Hanya untuk kantor", hint: "Misalnya kantor yang kebanjiran.", need: .optional, errors: errors)
  let kalender = Field("kalender", "Hanya untuk kalender", need: .optional, errors: errors)
  let kepastian = Field("kepastian", "Seberapa pasti", errors: errors)
  let dasar = Field("dasar", "Dasar", hint: "Keputusan yang menetapkannya.", errors: errors)
  var page = Formulir(
    judul: lama?.nama ?? "Tambah hari", pengantar: lama?.tanggal.teksLengkap,
    jejak: [Crumb("Kalender kerja", href: Rute.kalender())], bagian: Rute.kalender(),
    tindakan: lama.map { Rute.ubahLibur($0.id) } ?? Rute.liburBaru(),
    medan: [tanggal, nama, jenis, unit, kalender, kepastian, dasar],
    isi: """
      \(textField(tanggal, form.tanggal, kind: .date, width: .short))\(textField(nama, form.nama))
      \(select(jenis, Libur.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
      \(combobox(unit, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: [form.unit]))
      \(pilihan.kalender.count > 1 ? select(kalender, pilihan.kalender, chosen: form.kalender, prompt: "Semua kalender") : nil)
      \(chipRadios(kepastian, KepastianKalender.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian.isEmpty ? KepastianKalender.pasti.rawValue : form.kepastian))
      \(textField(dasar, form.dasar))
      """,
    sesudahnya: akibatKalender,
    tombol: button(lama == nil ? "Tambah hari" : "Simpan perubahan"), kembali: Rute.kalender()
  )
  .halaman(errors, context)
  if let lama {
    page.main =
      "\(page.main)<p>\(linkButton("Cabut hari ini", href: Rute.cabutLibur(lama.id), kind: .harm, icon: .trash))</p>"
  }
  return page
}

/// For whom a day can hold.
struct PilihanCakupan {
  let unit: [Choice]
  let kalender: [Choice]
}

func cabutLibur(_ libur: Libur, _ form: AlasanForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
  let alasan = Field(
    "alasan", "Alasan mencabut", hint: "Misalnya SKB perubahan, atau salah tanggal.", errors: errors)
  let kembali = query(Rute.kalender(), ["tahun": String(libur.tanggal.tahun)])
  return Formulir(
    judul: libur.nama, pengantar: libur.tanggal.teksLengkap, jejak: [Crumb("Kalender kerja", href: kembali)],
    bagian: Rute.kalender(), tindakan: Rute.cabutLibur(libur.id), medan: [alasan],
    isi: """
      \(facts([Fact("Jenis", libur.jenis.nama), Fact("Dasar", libur.sumber), Fact("Kepastian", libur.kepastian.nama)]))
      \(textField(alasan, form.alasan))
      """,
    sesudahnya: "Hari itu kembali mengikuti pola mingguan. \(akibatKalender)",
    tombol: button("Cabut hari ini", kind: .harm), kembali: kembali
  )
  .halaman(errors, context)
}

/// The holidays of a year as one decision (SKB) gives them.
func penetapanTahun(_ tahun: Int, _ form: PenetapanForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let hari = Field(
    "hari", "Hari libur dan cuti bersama",
    hint:
      "Satu baris satu hari: tanggal; nama; libur atau cuti. Contoh: 1 Januari \(tahun); Tahun Baru \(tahun) Masehi; libur",
    errors: errors)
  let dasar = Field("dasar", "Keputusan", hint: "Nomor dan tahun SKB tiga menteri.", errors: errors)
  let kepastian = Field("kepastian", "Seberapa pasti", errors: errors)
  return Formulir(
    judul: "Tetapkan libur \(tahun)",
    pengantar:
      "Menggantikan libur nasional, cuti bersama, dan libur pemilu \(tahun). Libur daerah dan kantor tetap.",
    jejak: [Crumb("Kalender kerja", href: query(Rute.kalender(), ["tahun": String(tahun)]))],
    bagian: Rute.kalender(),
    tindakan: Rute.penetapanTahun(tahun), medan: [hari, dasar, kepastian],
    isi: """
      \(textArea(hari, form.hari, rows: 18))\(textField(dasar, form.dasar))
      \(chipRadios(kepastian, KepastianKalender.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian))
      """,
    sesudahnya: akibatKalender,
    tombol: button("Tetapkan libur \(tahun)"), kembali: Rute.kalender()
  )
  .halaman(errors, context)
}

func ubahKecepatan(
  _ kecepatan: Kecepatan, _ form: KecepatanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let jumlah = Field("jumlah", "Batas waktu", errors: errors)
  let satuan = Field("satuan", "Dihitung dalam", errors: errors)
  let kepastian = Field("kepastian", "Seberapa pasti", errors: errors)
  let dasar = Field("dasar", "Dasar", hint: "Peraturan yang sudah Anda baca.", errors: errors)
  return Formulir(
    judul: kecepatan.nama, pengantar: "Batas waktu sejak surat diterima. Sekarang \(kecepatan.batas).",
    jejak: [Crumb("Kalender kerja", href: Rute.kalender())], bagian: Rute.kalender(),
    tindakan: Rute.kecepatan(kecepatan.kode), medan: [jumlah, satuan, kepastian, dasar],
    isi: """
      \(textField(jumlah, form.jumlah, kind: .number, width: .short))
      \(chipRadios(satuan, [Choice("jam", "Jam, terus berjalan"), Choice("hari_kerja", "Hari kerja")], chosen: form.satuan))
      \(chipRadios(kepastian, KepastianKalender.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian))
      \(textField(dasar, form.dasar))
      """, sesudahnya: "Surat yang sudah diterima tetap memakai batas pada harinya.",
    tombol: button("Simpan batas waktu"), kembali: Rute.kalender()
  )
  .halaman(errors, context)
}

func halamanVersiKalender(_ versi: [VersiKalender], berikut: Int?) -> Page {
  Page(
    "Perubahan kalender", breadcrumbs: [Crumb("Kalender kerja", href: Rute.kalender())],
    section: Rute.kalender(),
    main: """
      \(pageHead("Perubahan kalender", lead: "Setiap perubahan menjadi versi. Tenggat menjelaskan diri menurut versi yang menghitungnya, dan tidak pernah dipendekkan."))
      \(table("Versi kalender", [Column("Versi"), Column("Kapan"), Column("Mengapa"), Column("Oleh"), Column("Tenggat surat")],
        versi.map { ["\($0.versi)", "\($0.waktu.teksPendek())", "\($0.alasan)", "\($0.nama.isEmpty ? "Sistem" : $0.nama)", "\($0.akibat)"] }))
      \(pager(newer: nil, older: berikut.map { query(Rute.versiKalender(), ["sesudah": String($0)]) }, olderLabel: "Lebih lama"))
      """)
}
