import Bahasa
import Kalender
import Web

extension LembarLayanan {
  func halaman(_ katalog: [Layanan]) -> Page {
    let alamat = RutePerizinan.layanan(layanan.kode, teks.bahasa)
    return Page(
      teks[layanan.nama], breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))],
      language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      translation: RutePerizinan.layanan(layanan.kode, teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks[layanan.nama], lead: teks[layanan.ringkas], actions: [linkButton(teks.mulaiAjukan, href: RutePermohonan.baru(layanan.kode, teks.bahasa), icon: .send)]))
        \(layanan.kepastian == .rekonstruksi ? notice("\(teks.rekonstruksi)", kind: .warning) : nil)
        \(pengganti(katalog))
        \(record("\(syarat)\(biaya(alamat))\(tahap)", side: "\(ringkas)\(tanggal)\(dasar)"))
        """)
  }

  private var ringkas: HTML {
    let siapa = penandatangan ?? (layanan.delegasi.count == 1 ? layanan.delegasi.first?.penandatangan : nil)
    return facts(
      [
        Fact(teks.kapan, teks.janji(layanan.janji)),
        Fact(teks.biaya, tarif.map { $0.bebas ? teks.bebas : teks.berbayar } ?? "–"),
      ]
        + (layanan.dokumen.map { [Fact(teks.hasil, teks[$0.nama]), Fact(teks.masa, teks.masa($0.masa))] }
          ?? [])
        + (siapa.map { [Fact(teks.penandatangan, teks.penandatangan($0))] } ?? []))
  }

  private var syarat: HTML {
    """
    <section class="flow"><h2>\(teks.syarat)</h2><ul class="bullets">\(layanan.syarat, { satu in
      """
      <li><b>\(teks[satu.nama])</b>\(satu.wajibBila == nil ? nil : " <span class=\"muted\">(\(teks.bilaPerlu))</span>" as HTML)\
      \(satu.keterangan.id.isEmpty ? nil : "<br>\(teks[satu.keterangan])" as HTML)</li>
      """
    })</ul></section>
    """
  }

  private func biaya(_ alamat: String) -> HTML? {
    guard let tarif else { return nil }
    let sumber = layanan.dasar.filter { tarif.dasar.contains($0.kode) }
      .map { "\($0.nama) \(teks.satu("tentang", "on")) \($0.tentang)" }
    return """
      <section class="flow" id="biaya"><h2>\(teks.biaya)</h2>
      <p class="muted">\(tarif.bebas ? "\(teks.bebas). " : "")\(sumber.joined(separator: "; "))</p>
      \(penentu.isEmpty ? nil : formulir(alamat))\(perhitungan.flatMap(hasil))</section>
      """
  }

  private func formulir(_ alamat: String) -> HTML {
    """
    \(errorSummary(galat, penentu.map { Field($0.kode, teks[$0.nama]) }, language: teks.bahasa))
    <form class="form" method="get" action="\(alamat)#biaya" novalidate>\(penentu, MedanIsian(teks: teks, tulisan: tulisan, galat: galat).callAsFunction)\
    \(button(teks.hitungBiaya, kind: .secondary, icon: .check))</form>
    """
  }

  private func hasil(_ perhitungan: Perhitungan) -> HTML? {
    guard !perhitungan.baris.isEmpty else { return nil }
    let kolom = [
      Column(teks.satu("Langkah", "Step")), Column(teks.satu("Hitungan", "Calculation")),
      Column(teks.satu("Hasil", "Result"), .number),
    ]
    var baris: [[HTML]] = perhitungan.baris.map { satu in
      ["\(teks[satu.nama])", "\(satu.angka)", "\(satu.nilai.description)"]
    }
    if let bulat = perhitungan.pembulatan {
      baris.append(["\(teks.dibulatkan)", "\(teks.satu("ke", "to")) \(bulat.kelipatan.rupiah)", ""])
    }
    baris.append(["<b>\(teks.jumlah)</b>", "", "<b>\(perhitungan.jumlah.rupiah)</b>"])
    return table(teks.biaya, kolom, baris)
  }

  private var tahap: HTML {
    let jalur = layanan.alur.tahap.filter { !$0.akhir && $0.tugas != .perbaiki }
    let kolom = [
      Column(teks.satu("Tahap", "Step")), Column(teks.satu("Oleh", "By")),
      Column(teks.satu("Hari", "Days"), .number),
    ]
    return """
      <section class="flow">\(table(teks.tahap, kolom, jalur.map { satu in
        ["\(teks[satu.nama])", "\(satu.cabang.isEmpty ? satu.peran.map { teks.peran($0) } ?? "" : satu.cabang.map { teks[$0.nama] }.joined(separator: ", "))", "\(satu.hari == 0 ? "–" : "\(satu.hari)")"]
      }))</section>
      """
  }

  private var tanggal: HTML {
    """
    <section class="flow"><h2>\(teks.kapan)</h2><p>\(teks.contohHari) <b>\(teks.hari(Tanggal(tenggat.saat)))</b></p>\
    \(details(teks.satu("Bagaimana tanggal ini dihitung", "How this date is counted"), "<ol class=\"bullets\">\(tenggat.penjelasan, { "<li>\(teks.langkah($0))</li>" })</ol>"))\
    <p class="muted">\(teks.jamBerhenti)</p></section>
    """
  }

  private var dasar: HTML {
    """
    <section class="flow"><h2>\(teks.dasar)</h2><ul class="bullets">\(layanan.dasar, { "<li>\($0.nama)\($0.tentang.isEmpty ? "" : " \(teks.satu("tentang", "on")) \($0.tentang)")</li>" })</ul></section>
    """
  }

  private func pengganti(_ katalog: [Layanan]) -> HTML? {
    guard !layanan.digantikan.isEmpty else { return nil }
    let daftar: [HTML] = layanan.digantikan.map { satu in
      let nama: HTML =
        katalog.first { $0.kode == satu.kode }
        .map { "<a href=\"\(RutePerizinan.layanan($0.kode, teks.bahasa))\">\(satu.nama)</a>" }
        ?? "\(satu.nama)"
      return "\(teks.satu("Menurut aturan baru:", "Under the newer rules:")) \(nama) (\(satu.dasar))."
    }
    return notice("\(HTML.join(daftar))")
  }
}
