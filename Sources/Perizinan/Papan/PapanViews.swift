import Bahasa
import Database
import Organisasi
import Web

extension PapanLayanan {
  func halaman(_ teks: TeksPerizinan) -> Page {
    let alamat = RutePerizinan.papan(teks.bahasa)
    return Page(
      teks.papan, width: .full, language: teks.bahasa,
      translation: RutePerizinan.papan(teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks.papan, lead: teks.papanKet, actions: [linkButton(teks.akuarium, href: RutePerizinan.akuarium(teks.bahasa), kind: .secondary, icon: .eye), linkButton(teks.kepuasan, href: RutePerizinan.kepuasan(teks.bahasa), kind: .quiet), linkButton(teks.dinding, href: RutePerizinan.kios(), kind: .quiet)]))
        <form class="inline-fields" method="get" action="\(alamat)">\
        \(select(Field("kantor", teks.kecamatan, need: .optional), pilihan.map { Choice($0.id.description, $0.nama) }, chosen: kecamatan?.id.description ?? "", prompt: teks.seluruhKabupaten))\
        \(button(teks.tampilkan, kind: .secondary))</form>
        \(tabel(teks))<p class="muted">\(teks.papanDasar)</p>
        """)
  }

  func halamanKios(_ teks: TeksPerizinan) -> Page {
    Page(
      teks.papan, scripts: [Script("halaman/papan-layanan.js")], width: .full, audience: .everyone,
      main: "<h1 class=\"wall-title\">\(teks.papan)</h1><div data-segarkan=\"15\">\(tabel(teks))</div>")
  }

  private func tabel(_ teks: TeksPerizinan) -> HTML {
    let kolom = [
      Column(teks.layanan), Column(teks.janjiPapan), Column(teks.tengah, .number), Column(teks.p90, .number),
      Column(teks.tepat, .number), Column(teks.banyak, .number), Column(teks.berjalan, .number),
      Column(teks.terlambat, .number),
    ]
    return table(
      teks.papan, kolom,
      baris.map { layanan, k in
        [
          "<a href=\"\(RutePerizinan.layanan(layanan.kode, teks.bahasa))\">\(teks[layanan.nama])</a>",
          "\(teks.janji(layanan.janji))", "\(k.tengah.map { waktu($0, teks) } ?? "–")",
          "\(k.p90.map { waktu($0, teks) } ?? "–")", "\(k.tepat.map { "\($0) %" } ?? "–")",
          "\(k.banyak < KinerjaLayanan.palingSedikit && k.banyak > 0 ? "< \(KinerjaLayanan.palingSedikit)" : "\(k.banyak)")",
          "\(k.berjalan)", k.terlambat == 0 ? "0" : status("\(k.terlambat)", .harm),
        ]
      })
  }

  /// Office time, in days of seven and a half hours once it is more than one.
  private func waktu(_ menit: Int, _ teks: TeksPerizinan) -> String {
    if menit < 60 { return teks.satu("\(menit) menit", "\(menit) min") }
    if menit < 450 { return teks.satu("\(menit / 60) jam", "\(menit / 60) h") }
    let persepuluh = (menit * 10 + 225) / 450
    let koma = teks.bahasa == .id ? "," : "."
    let angka = persepuluh % 10 == 0 ? "\(persepuluh / 10)" : "\(persepuluh / 10)\(koma)\(persepuluh % 10)"
    return teks.satu("\(angka) hari", "\(angka) days")
  }
}
