import Akses
import Bahasa
import Database
import Kalender
import Organisasi
import Web

/// The calendar of one year, for the regency or as one unit lives by it.
struct HalamanKalender {
  let kalender: KalenderKerja
  let unit: UnitKerja?
  let induk: [UnitKerja.ID]
  let namaUnit: [UnitKerja.ID: String]
  let pilihan: [Choice]
  let riwayat: [VersiKalender]
  let tahun: Int

  private var hari: HariKerja { kalender.hariKerja(untuk: unit?.id, induk: induk) }
  private var rantai: Set<UnitKerja.ID> { Set([unit?.id].compactMap(\.self) + induk) }

  /// The exceptions that matter here: all of them for the regency, else those that touch the unit.
  private var libur: [Libur] {
    kalender.libur.filter { libur in
      guard libur.tanggal.tahun == tahun else { return false }
      guard unit != nil, case .unit(let id) = libur.cakupan else { return true }
      return rantai.contains(id)
    }
  }

  func halaman() -> Page {
    let ditetapkan = kalender.tahun.first { $0.tahun == tahun }
    let gambar = TahunKalender(tahun: tahun, hari: hari, libur: libur.filter { untukGambar($0) })
    return Page(
      "Kalender kerja", section: Rute.kalender(), width: .full,
      main: """
        \(pageHead(
          "Kalender kerja \(tahun)", lead: unit.map { "Seperti berlaku di \($0.nama)." } ?? "Hari libur dan jam kerja yang menentukan tenggat surat.",
          status: ditetapkan.map(tandaTahun),
          actions: [
            linkButton("Hitung tenggat", href: Rute.tenggat(), icon: .hourglass),
            linkButton("Tambah hari", href: Rute.liburBaru(), kind: .secondary, icon: .plus),
            linkButton("Tetapkan libur \(tahun)", href: Rute.penetapanTahun(tahun), kind: .secondary, icon: .calendarEvent),
          ]))
        \(filterChips((tahun - 1...tahun + 1).map { Tab(String($0), href: alamat($0), state: $0 == tahun ? .current : .other) }, label: "Tahun"))
        \(ditetapkan == nil ? notice("Libur tahun \(tahun) belum ditetapkan. Tenggat yang melewati tahun ini masih perkiraan.", kind: .warning) : nil)
        \(details("Lihat menurut satu kantor", pilihUnit))
        \(gambar.html())
        \(record(
          card("Hari yang menyimpang dari pola mingguan", libur.isEmpty
            ? emptyState("Belum ada hari libur", "Tambahkan hari libur tahun \(tahun).", icon: .calendar)
            : list(libur.map(baris), label: "Hari libur"), icon: .calendarEvent),
          side: samping))
        """)
  }

  /// What holds for others only is not drawn.
  private func untukGambar(_ libur: Libur) -> Bool {
    if case .unit(let id) = libur.cakupan { return rantai.contains(id) }
    return true
  }

  private func alamat(_ tahun: Int) -> String {
    query(Rute.kalender(), ["tahun": String(tahun), "unit": unit?.id.description])
  }

  private var pilihUnit: HTML {
    """
    <form action="\(Rute.kalender())"><input type="hidden" name="tahun" value="\(String(tahun))">\
    \(combobox(Field("unit", "Kantor", need: .optional), source: Rute.pilihanUnit(), choices: pilihan, chosen: unit.map { [$0.id.description] } ?? []))\
    \(button("Lihat kalendernya", kind: .secondary))</form>
    """
  }

  private func baris(_ libur: Libur) -> ListRow {
    ListRow(
      libur.nama, href: Rute.ubahLibur(libur.id), from: libur.tanggal.teksLengkap,
      detail: [libur.jenis.nama, cakupan(libur.cakupan), libur.sumber].compactMap(\.self)
        .joined(separator: " · "),
      status: libur.kepastian == .pasti ? nil : status(libur.kepastian.nama, .waiting, icon: .question))
  }

  private func cakupan(_ cakupan: Libur.Cakupan) -> String? {
    switch cakupan {
    case .semua: nil
    case .kalender(let id): kalender.kalender.first { $0.id == id }.map { "hanya \($0.nama)" }
    case .unit(let id): "hanya \(namaUnit[id] ?? "unit lama")"
    }
  }

  private var samping: HTML {
    let langkah = riwayat.map {
      StoryStep($0.alasan, who: $0.nama.isEmpty ? "Sistem" : $0.nama, time: $0.waktu.teksPendek())
    }
    return """
      \(card("Jam kerja", "\(kalender.pola.filter { pola in unit == nil || hari.pola(pada: Tanggal(tahun, 6, 15) ?? pola.mulai)?.kalender == pola.kalender }.prefix(8), ringkasanPola)", icon: .clock, link: ("Atur jam kerja", Rute.pola())))
      \(card("Batas waktu surat", list(kalender.kecepatan.map(barisKecepatan), label: "Batas waktu surat"), icon: .hourglass))
      \(story(langkah, title: "Perubahan kalender"))
      \(linkButton("Semua perubahan", href: Rute.versiKalender(), kind: .quiet, icon: .clockHistory))
      """
  }

  private func barisKecepatan(_ kecepatan: Kecepatan) -> ListRow {
    ListRow(
      kecepatan.nama, href: Rute.kecepatan(kecepatan.kode), detail: kecepatan.batas,
      status: kecepatan.kepastian == .pasti
        ? nil : status(kecepatan.kepastian.nama, .waiting, icon: .question))
  }
}

private func tandaTahun(_ tahun: LiburTahun) -> HTML {
  status(tahun.kepastian.nama, tahun.kepastian == .pasti ? .done : .waiting)
}

private func ringkasanPola(_ pola: PolaKerja) -> HTML {
  let jam = pola.jam.sorted { $0.key < $1.key }
    .map { Fact(NamaWaktu.hari($0.key), $0.value.map(\.teks).joined(separator: ", ")) }
  return details(
    "\(pola.nama), \(teksMasa(pola.mulai, pola.selesai))",
    facts(jam + [Fact("Dasar", "\(pola.dasar) (\(pola.kepastian.nama.lowercased()))")]))
}
