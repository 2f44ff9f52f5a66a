import Akses
import Bahasa
import Web

extension BerkasPermohonan {
  func halamanPenilaian(
    _ kunci: String, _ tulisan: [String: String], _ galat: FieldErrors, _ context: AppContext
  ) -> Page {
    let teks = TeksPerizinan(kode: permohonan.bahasa)
    let medan = UnsurSKM.allCases.map { ($0, Field($0.rawValue, teks[$0.pertanyaan], errors: galat)) }
    let saran = Field("saran", teks.saran, need: .optional, errors: galat)
    return Page(
      teks.nilaiLayanan, breadcrumbs: [Crumb(teks[layanan.nama], href: RutePermohonan.milik(kunci))],
      width: .narrow, language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(teks.nilaiLayanan, lead: teks.nilaiKet))\
        \(errorSummary(galat, medan.map(\.1) + [saran], language: teks.bahasa))\
        \(Form(to: RutePermohonan.penilaian(kunci), context.formToken()).html("\(HTML.join(medan.map { unsur, medan in pertanyaan(unsur, medan, tulisan, teks) }))\(textArea(saran, tulisan["saran"] ?? "", rows: 3, most: 500))", actions: [button(teks.kirimPenilaian, icon: .send)]))
        """)
  }

  private func pertanyaan(
    _ unsur: UnsurSKM, _ medan: Field, _ tulisan: [String: String], _ teks: TeksPerizinan
  ) -> HTML {
    radios(
      medan, zip(UnsurSKM.nilai, unsur.jawaban).map { Choice("\($0)", teks[$1]) },
      chosen: tulisan[unsur.rawValue] ?? "")
  }
}

/// What all think of each service, with how many they are.
func halamanKepuasan(_ terbitan: [(layanan: Layanan, indeks: IndeksKepuasan)], _ teks: TeksPerizinan) -> Page
{
  let isi: HTML =
    terbitan.isEmpty
    ? emptyState(teks.belumAdaPenilaian, teks.belumAdaPenilaianKet, icon: .star)
    : """
    \(table(teks.kepuasan, [Column(teks.layanan), Column(teks.indeks, .number), Column(teks.mutu), Column(teks.penilai, .number)], terbitan.map { baris($0.layanan, $0.indeks, teks) }))\
    \(details(teks.unsur, table(teks.unsur, [Column(teks.layanan)] + UnsurSKM.allCases.map { Column(teks[$0.nama], .number) }, terbitan.map { rinci($0.layanan, $0.indeks, teks) })))
    """
  return Page(
    teks.kepuasan, breadcrumbs: [Crumb(teks.papan, href: RutePerizinan.papan(teks.bahasa))], width: .full,
    language: teks.bahasa, translation: RutePerizinan.kepuasan(teks.bahasa == .id ? .en : .id),
    main:
      "\(pageHead(teks.kepuasan, lead: teks.kepuasanKet))\(isi)<p class=\"muted\">\(teks.kepuasanDasar)</p>")
}

private func baris(_ layanan: Layanan, _ indeks: IndeksKepuasan, _ teks: TeksPerizinan) -> [HTML] {
  [
    "<a href=\"\(RutePerizinan.layanan(layanan.kode, teks.bahasa))\">\(teks[layanan.nama])</a>",
    "\(indeks.perseratus.map { desimal($0, teks) } ?? "–")",
    "\(indeks.mutu.map { "\($0.rawValue), \(teks[$0.nama].lowercased())" } ?? "–")",
    indeks.perseratus == nil ? "< \(IndeksKepuasan.palingSedikit)" : "\(indeks.banyak)",
  ]
}

private func rinci(_ layanan: Layanan, _ indeks: IndeksKepuasan, _ teks: TeksPerizinan) -> [HTML] {
  ["\(teks[layanan.nama])"]
    + UnsurSKM.allCases.map { "\(indeks.rerata($0).map { desimal($0, teks) } ?? "–")" }
}

/// `8831` as `88,31`.
private func desimal(_ perseratus: Int, _ teks: TeksPerizinan) -> String {
  let sisa = perseratus % 100
  return "\(perseratus / 100)\(teks.bahasa == .id ? "," : ".")\(sisa < 10 ? "0" : "")\(sisa)"
}
