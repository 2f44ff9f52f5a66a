import Bahasa
import Database
import Organisasi
import Web

extension PapanLayanan {
  func halaman(_ teks: TeksPerizinan) -> Page {
    let alamat = RutePerizinan.papan(teks.bahasa)
    let dinding = query(RutePerizinan.kios(), ["kantor": kecamatan.map { $0.id.description }])
    return Page(
      teks.papan, width: .full, language: teks.bahasa,
      translation: RutePerizinan.papan(teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks.papan, lead: teks.papanKet, actions: [linkButton(teks.akuarium, href: RutePerizinan.akuarium(teks.bahasa), kind: .secondary, icon: .eye), linkButton(teks.kepuasan, href: RutePerizinan.kepuasan(teks.bahasa), kind: .quiet), linkButton(teks.dinding, href: dinding, kind: .quiet)]))
        <form class="inline-fields" method="get" action="\(alamat)">\
        \(select(Field("kantor", teks.kecamatan, need: .optional), pilihan.map { Choice($0.id.description, $0.nama) }, chosen: kecamatan?.id.description ?? "", prompt: teks.seluruhKabupaten))\
        \(button(teks.tampilkan, kind: .secondary))</form>
        \(tabel(baris, teks))\(perKecamatan(teks))<p class="muted">\(teks.papanDasar)</p>
        """)
  }

  func tabel(_ baris: [(layanan: Layanan, kinerja: KinerjaLayanan)], _ teks: TeksPerizinan) -> HTML {
    table(
      teks.papan, [Column(teks.layanan), Column(teks.janjiPapan, .number)] + kolom(teks),
      baris.map { layanan, kinerja in
        [
          "<a href=\"\(RutePerizinan.papan(layanan.kode, teks.bahasa))\">\(teks[layanan.nama])</a>",
          "\(teks.janji(layanan.janji))",
        ] + kinerja.sel(teks)
      })
  }

  private func perKecamatan(_ teks: TeksPerizinan) -> HTML? {
    guard kecamatan == nil, !menurutKecamatan.isEmpty else { return nil }
    return formSection(
      teks.perKecamatan,
      table(
        teks.perKecamatan, [Column(teks.kecamatan)] + kolom(teks),
        menurutKecamatan.map { unit, kinerja in
          [
            "<a href=\"\(query(RutePerizinan.papan(teks.bahasa), ["kantor": unit.id.description]))\">\(unit.nama)</a>"
          ] + kinerja.sel(teks)
        }))
  }

  private func kolom(_ teks: TeksPerizinan) -> [Column] {
    [teks.tengah, teks.p90, teks.tepat, teks.banyak, teks.berjalan, teks.terlambat]
      .map { Column($0, .number) }
  }
}

extension KinerjaLayanan {
  fileprivate func sel(_ teks: TeksPerizinan) -> [HTML] {
    [
      "\(tengah.map { waktuKantor($0, teks.bahasa) } ?? "–")",
      "\(p90.map { waktuKantor($0, teks.bahasa) } ?? "–")",
      "\(tepat.map { "\($0) %" } ?? "–")", "\(banyakTerbaca)", berjalan == 0 ? "–" : "\(berjalan)",
      terlambat == 0 ? "–" : status("\(terlambat)", .harm),
    ]
  }
}
