import Bahasa
import Database
import Organisasi
import Web

extension PapanTahap {
  func halaman(_ teks: TeksPerizinan) -> Page {
    let alamat = RutePerizinan.papan(layanan.kode, teks.bahasa)
    return Page(
      teks[layanan.nama], breadcrumbs: [Crumb(teks.papan, href: RutePerizinan.papan(teks.bahasa))],
      width: .full, language: teks.bahasa,
      translation: RutePerizinan.papan(layanan.kode, teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks[layanan.nama], lead: teks.papanTahapKet(teks.janji(layanan.janji)), actions: [linkButton(teks.lihatLayanan, href: RutePerizinan.layanan(layanan.kode, teks.bahasa), kind: .secondary)]))
        <form class="inline-fields" method="get" action="\(alamat)">\
        \(select(Field("kantor", teks.kecamatan, need: .optional), pilihan.map { Choice($0.id.description, $0.nama) }, chosen: kecamatan?.id.description ?? "", prompt: teks.seluruhKabupaten))\
        \(button(teks.tampilkan, kind: .secondary))</form>
        \(tabel(teks))<p class="muted">\(teks.papanTahapDasar)</p>
        """)
  }

  private func tabel(_ teks: TeksPerizinan) -> HTML {
    let kolom = [
      Column(teks.namaTahap), Column(teks.bagianJanji), Column(teks.tengah, .number),
      Column(teks.p90, .number),
      Column(teks.tepat, .number), Column(teks.permohonan, .number),
    ]
    return table(
      teks[layanan.nama], kolom,
      baris.map { satu in
        let (tahap, kinerja) = (satu.tahap, satu.kinerja)
        let pemohon = tahap.jam == .pemohon
        return [
          "\(teks[tahap.nama])",
          pemohon
            ? "<span class=\"muted\">\(teks.menungguPemohon)</span>"
            : "\(tahap.hari > 0 ? teks.hari(tahap.hari) : "–")",
          "\(kinerja.tengah.map { waktuKantor($0, teks.bahasa) } ?? "–")",
          "\(kinerja.p90.map { waktuKantor($0, teks.bahasa) } ?? "–")",
          tahap.hari > 0 ? "\(kinerja.tepat.map { "\($0) %" } ?? "–")" : "–",
          "\(kinerja.banyakTerbaca)",
        ]
      })
  }
}

extension KinerjaLayanan {
  /// Few are not told exactly.
  var banyakTerbaca: String {
    banyak > 0 && banyak < Self.palingSedikit ? "< \(Self.palingSedikit)" : "\(banyak)"
  }
}
