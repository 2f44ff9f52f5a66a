import Database
import Akses
import Bahasa
import Kalender
import Organisasi
import Web

func halamanKalender(
  _ kalender: KalenderKerja, _ riwayat: [VersiKalender], tahun: Int, _ form: LiburForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let libur = kalender.libur.filter { $0.tanggal.tahun == tahun }
  let ditetapkan = kalender.tahun.first { $0.tahun == tahun }
  return Page(
    "Kalender kerja", section: Rute.kalender(),
    main: """
      \(pageHead("Kalender kerja \(tahun)", lead: "Hari libur dan jam kerja yang menentukan tenggat surat.", status: ditetapkan.map(tandaTahun)))
      \(filterChips((tahun - 1...tahun + 1).map { Tab(String($0), href: query(Rute.kalender(), ["tahun": String($0)]), state: $0 == tahun ? .current : .other) }, label: "Tahun"))
      \(ditetapkan == nil ? notice("Libur tahun \(tahun) belum ditetapkan. Tenggat yang melewati tahun ini masih perkiraan.", kind: .warning) : nil)
      \(errorSummary(errors, MedanLibur(errors).medan))
      \(record(
        """
        \(card("Hari yang menyimpang dari pola mingguan", libur.isEmpty
          ? emptyState("Belum ada hari libur", "Tambahkan hari libur tahun \(tahun) di bawah.", icon: .calendar)
          : "\(libur, { baris($0, context) })", icon: .calendarEvent))
        \(tambahLibur(form, errors, context))
        """,
        side: samping(kalender, riwayat)))
      """)
}

private func tandaTahun(_ tahun: LiburTahun) -> HTML {
  status(tahun.kepastian.nama, tahun.kepastian == .pasti ? .done : .waiting)
}

private func baris(_ libur: Libur, _ context: PelakuContext) -> HTML {
  details(
    "\(libur.tanggal.teksLengkap): \(libur.nama)",
    """
    \(facts([Fact("Jenis", libur.jenis.nama), Fact("Dasar", libur.sumber), Fact("Kepastian", libur.kepastian.nama)]))
    \(Form(to: Rute.cabutLibur(libur.id), context.formToken()).html(
      """
      <input type="hidden" name="tahun" value="\(libur.tanggal.tahun)">
      <div class="field"><label for="alasan-\(libur.id.description)">Alasan mencabut</label>
      <input class="input" id="alasan-\(libur.id.description)" name="alasan" required autocomplete="off"></div>
      """,
      actions: [button("Cabut hari ini", kind: .harm)]))
    """)
}

private struct MedanLibur {
  let tanggal: Field
  let nama: Field
  let jenis: Field
  let dasar: Field

  init(_ errors: FieldErrors) {
    tanggal = Field("tanggal", "Tanggal", errors: errors)
    nama = Field("nama", "Nama hari", hint: "Misalnya Hari Jadi Kabupaten.", errors: errors)
    jenis = Field("jenis", "Jenis", errors: errors)
    dasar = Field("dasar", "Dasar", hint: "Keputusan yang menetapkannya.", errors: errors)
  }

  var medan: [Field] { [tanggal, nama, jenis, dasar] }
}

private func tambahLibur(_ form: LiburForm, _ errors: FieldErrors, _ context: PelakuContext) -> HTML {
  let medan = MedanLibur(errors)
  return formSection(
    "Tambah hari",
    Form(to: Rute.liburBaru(), context.formToken())
      .html(
        """
        \(textField(medan.tanggal, form.tanggal, kind: .date, width: .short))\(textField(medan.nama, form.nama))
        \(select(medan.jenis, Libur.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
        \(textField(medan.dasar, form.dasar))
        """,
        next: "Tenggat yang belum lewat dihitung menurut kalender baru; yang lama dapat menjelaskan dirinya.",
        actions: [button("Tambah hari")]))
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
