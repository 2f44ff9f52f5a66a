import Database
import Akses
import Bahasa
import Kalender
import Organisasi
import Web

func halamanKalender(_ kalender: KalenderKerja, _ riwayat: [VersiKalender], tahun: Int) -> Page {
  let libur = kalender.libur.filter { $0.tanggal.tahun == tahun }
  let ditetapkan = kalender.tahun.first { $0.tahun == tahun }
  return Page(
    "Kalender kerja", section: Rute.kalender(),
    main: """
      \(pageHead(
        "Kalender kerja \(tahun)", lead: "Hari libur dan jam kerja yang menentukan tenggat surat.",
        status: ditetapkan.map(tandaTahun), actions: [linkButton("Tambah hari", href: Rute.liburBaru(), icon: .plus)]))
      \(filterChips((tahun - 1...tahun + 1).map { Tab(String($0), href: query(Rute.kalender(), ["tahun": String($0)]), state: $0 == tahun ? .current : .other) }, label: "Tahun"))
      \(ditetapkan == nil ? notice("Libur tahun \(tahun) belum ditetapkan. Tenggat yang melewati tahun ini masih perkiraan.", kind: .warning) : nil)
      \(record(
        card("Hari yang menyimpang dari pola mingguan", libur.isEmpty
          ? emptyState("Belum ada hari libur", "Tambahkan hari libur tahun \(tahun).", icon: .calendar)
          : list(libur.map(baris), label: "Hari libur"), icon: .calendarEvent),
        side: samping(kalender, riwayat)))
      """)
}

private func tandaTahun(_ tahun: LiburTahun) -> HTML {
  status(tahun.kepastian.nama, tahun.kepastian == .pasti ? .done : .waiting)
}

private func baris(_ libur: Libur) -> ListRow {
  ListRow(
    libur.nama, href: Rute.cabutLibur(libur.id), from: libur.tanggal.teksLengkap,
    detail: "\(libur.jenis.nama) · \(libur.sumber)",
    status: libur.kepastian == .pasti ? nil : status(libur.kepastian.nama, .waiting, icon: .question))
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
    sesudahnya: "Hari itu kembali mengikuti pola mingguan, dan tenggat yang belum lewat dihitung ulang.",
    tombol: button("Cabut hari ini", kind: .harm), kembali: kembali
  )
  .halaman(errors, context)
}

func tambahLibur(_ form: LiburForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
  let tanggal = Field("tanggal", "Tanggal", errors: errors)
  let nama = Field("nama", "Nama hari", hint: "Misalnya Hari Jadi Kabupaten.", errors: errors)
  let jenis = Field("jenis", "Jenis", errors: errors)
  let dasar = Field("dasar", "Dasar", hint: "Keputusan yang menetapkannya.", errors: errors)
  return Formulir(
    judul: "Tambah hari", pengantar: nil, jejak: [Crumb("Kalender kerja", href: Rute.kalender())],
    bagian: Rute.kalender(), tindakan: Rute.liburBaru(), medan: [tanggal, nama, jenis, dasar],
    isi: """
      \(textField(tanggal, form.tanggal, kind: .date, width: .short))\(textField(nama, form.nama))
      \(select(jenis, Libur.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
      \(textField(dasar, form.dasar))
      """,
    sesudahnya: "Tenggat yang belum lewat dihitung menurut kalender baru.", tombol: button("Tambah hari"),
    kembali: Rute.kalender()
  )
  .halaman(errors, context)
}

private func samping(_ kalender: KalenderKerja, _ riwayat: [VersiKalender]) -> HTML {
  let langkah = riwayat.map {
    StoryStep($0.alasan, who: $0.nama.isEmpty ? "Sistem" : $0.nama, time: $0.waktu.teksPendek())
  }
  return """
    \(card("Jam kerja", "\(kalender.pola.prefix(8), pola)", icon: .clock))
    \(card("Batas waktu surat", facts(kalender.kecepatan.map { Fact($0.nama, "\($0.batas) (\($0.kepastian.nama.lowercased()))") }), icon: .hourglass))
    \(story(langkah, title: "Perubahan kalender"))
    """
}

private func pola(_ pola: PolaKerja) -> HTML {
  let jam = pola.jam.sorted { $0.key < $1.key }
    .map { Fact(NamaWaktu.hari($0.key), $0.value.map(\.teks).joined(separator: ", ")) }
  return details(
    "\(pola.nama), \(teksMasa(pola.mulai, pola.selesai))",
    facts(jam + [Fact("Dasar", "\(pola.dasar) (\(pola.kepastian.nama.lowercased()))")]))
}
