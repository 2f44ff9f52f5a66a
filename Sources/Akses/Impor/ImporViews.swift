import Bahasa
import Web

func halamanImpor(_ form: ImporForm, _ tahap: TahapImpor?, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let berkas = Field(
    "berkas", "Berkas CSV", hint: "Dari lembar sebar: simpan sebagai CSV UTF-8.", need: .optional,
    errors: errors)
  let isi = Field(
    "isi", "Isi berkas", hint: "Betulkan di sini, lalu periksa lagi. Baris pertama memuat nama kolom.",
    need: .optional, errors: errors)
  return Page(
    "Masukkan banyak orang", breadcrumbs: [Crumb("Akun dan peran", href: RuteAkses.daftarAkun())],
    section: RuteAkses.daftarAkun(), width: .full,
    main: """
      \(pageHead("Masukkan banyak orang", lead: "Orang, jabatannya, dan akunnya dari satu berkas. Diperiksa dahulu; belum ada yang tersimpan.", actions: [
        linkButton("Unduh contoh", href: RuteAkses.contohImpor(), kind: .secondary, icon: .download),
      ]))
      \(errorSummary(errors, [berkas, isi]))
      \(tahap.map(hasil))
      \(Form(to: RuteAkses.impor(), context.formToken(), encoding: .files).html(
        """
        \(fileUpload(berkas, accept: [".csv", "text/csv"]))
        \(form.isi.isEmpty ? nil : textArea(isi, form.isi, rows: 14))
        \(details("Arti setiap kolom", petunjuk))
        """, next: selanjutnya(tahap), actions: tombol(form, tahap)))
      """)
}

private func tombol(_ form: ImporForm, _ tahap: TahapImpor?) -> [HTML] {
  let periksa = button("Periksa", kind: .secondary, icon: .search, name: "aksi", value: "periksa")
  guard case .diperiksa(let hasil) = tahap, !hasil.masuk.isEmpty else {
    return [button("Periksa berkas", icon: .search, name: "aksi", value: "periksa")]
  }
  return [
    button("Masukkan \(hasil.masuk.count.ribuan) baris", icon: .personPlus, name: "aksi", value: "masukkan"),
    periksa,
  ]
}

private func selanjutnya(_ tahap: TahapImpor?) -> String {
  guard case .diperiksa(let hasil) = tahap else {
    return "Anda melihat hasil pemeriksaannya sebelum apa pun tersimpan."
  }
  return hasil.salah.isEmpty
    ? "Akun yang dibuat terbuka setelah lembar kata sandinya dicetak dan diserahkan."
    : "Baris yang keliru tidak masuk; isinya tetap di kotak di atas untuk dibetulkan."
}

private func hasil(_ tahap: TahapImpor) -> HTML {
  switch tahap {
  case .diperiksa(let hasil):
    return """
      \(figures(angka(hasil, "akan ")))\(salah(hasil))\(contoh(hasil, "Yang akan masuk"))
      """
  case .masuk(let hasil):
    return """
      \(notice("<p><b>\(hasil.masuk.count.ribuan) baris masuk.</b> \(hasil.jumlah.akun.ribuan) akun menunggu lembar kata sandinya. <a href=\"\(RuteAkses.lembarAkun())\">Cetak lembar kata sandi</a></p>", kind: .done))
      \(figures(angka(hasil, "")))\(salah(hasil))
      """
  }
}

private func angka(_ hasil: HasilImpor, _ awalan: String) -> [Figure] {
  [
    Figure(hasil.jumlah.orang.ribuan, "orang \(awalan)terdaftar", tone: .done),
    Figure(hasil.jumlah.penugasan.ribuan, "penugasan \(awalan)tercatat", tone: .done),
    Figure(hasil.jumlah.akun.ribuan, "akun \(awalan)dibuat", tone: .done),
    Figure(hasil.jumlah.tetap.ribuan, "sudah tercatat", tone: .neutral),
    Figure(hasil.salah.count.ribuan, "baris keliru", tone: hasil.salah.isEmpty ? .done : .harm),
  ]
}

private func salah(_ hasil: HasilImpor) -> HTML? {
  guard !hasil.salah.isEmpty else { return nil }
  let baris = hasil.salah.prefix(500)
    .map { satu -> [HTML] in
      [
        "\(satu.baris.nomor)", "\(satu.baris["nama"])", "\(satu.baris["unit"]) \(satu.baris["jabatan"])",
        "\(satu.alasan)",
      ]
    }
  return card(
    "Baris yang keliru",
    """
    \(table("Baris yang keliru", [Column("Baris", .number), Column("Nama"), Column("Jabatan"), Column("Yang perlu dibetulkan")], baris))\
    \(hasil.salah.count > 500 ? "<p class=\"muted\">Dan \(hasil.salah.count - 500) baris lagi.</p>" as HTML : nil)
    """, icon: .warning)
}

private func contoh(_ hasil: HasilImpor, _ judul: String) -> HTML? {
  guard !hasil.masuk.isEmpty else { return nil }
  let baris = hasil.masuk.prefix(100)
    .map { satu -> [HTML] in
      ["\(satu.baris.nomor)", "\(satu.baris["nama"])", "\(satu.baris["unit"])", "\(satu.keterangan)"]
    }
  return details(
    "\(judul): \(hasil.masuk.count.ribuan) baris",
    table(judul, [Column("Baris", .number), Column("Nama"), Column("Unit"), Column("Yang terjadi")], baris))
}

private let petunjuk: HTML = facts([
  Fact("nama, unit, jabatan, mulai, dasar", "Harus ada. Unit ditulis dengan kodenya, misalnya 27.13."),
  Fact("nip", "Delapan belas angka. Orang dengan NIP yang sudah terdaftar tidak didaftarkan lagi."),
  Fact("golongan", "Seperti III/d; pangkatnya mengikuti."),
  Fact(
    "jenis_jabatan", "Diisi bila jabatannya belum ada: pimpinan, wakil, sekretaris, pejabat, atau pelaksana."),
  Fact("status", "definitif (bila kosong), plt, plh, pj, pjs."),
  Fact("mulai, selesai", "2026-11-21 atau 21 November 2026. Selesai boleh kosong."),
  Fact("pengguna", "Nama pengguna. Kosong berarti NIP, atau nama orangnya; tanda - berarti tanpa akun."),
  Fact("peran", "tu atau admin_unit untuk kantor orang itu. Boleh kosong."),
])
