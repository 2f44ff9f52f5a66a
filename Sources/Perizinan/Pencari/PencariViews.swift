import Bahasa
import Web

func halamanPencari(_ temu: TemuLayanan, _ hasil: [Layanan], _ katalog: [Layanan], _ teks: TeksPerizinan)
  -> Page
{
  let alamat = RutePerizinan.pencari(teks.bahasa)
  func chip(_ nama: String, _ kelas: String) -> Tab {
    Tab(
      nama,
      href: query(
        alamat,
        [
          "q": temu.q.isEmpty ? nil : temu.q, "kelas": kelas.isEmpty ? nil : kelas,
          "peristiwa": temu.peristiwa.isEmpty ? nil : temu.peristiwa,
        ]),
      state: temu.kelas == kelas ? .current : .other)
  }
  let kelas = Layanan.Kelas.allCases.filter { satu in katalog.contains { $0.kelas.contains(satu) } }
  let peristiwa = PeristiwaHidup.semua.filter { satu in katalog.contains { $0.peristiwa.contains(satu.kode) }
  }
  let awal = temu.q.isEmpty && temu.kelas.isEmpty && temu.peristiwa.isEmpty
  return Page(
    teks.judul, language: teks.bahasa,
    translation: RutePerizinan.pencari(teks.bahasa == .id ? .en : .id),
    main: """
      \(pageHead(teks.judul, lead: teks.pengantar, actions: [linkButton(teks.papan, href: RutePerizinan.papan(teks.bahasa), kind: .secondary, icon: .graph), linkButton(teks.ikuti, href: RutePerizinan.akuarium(teks.bahasa), kind: .secondary, icon: .eye)]))
      \(searchBox(action: alamat, value: temu.q, label: teks.cari, kept: [("kelas", temu.kelas), ("peristiwa", temu.peristiwa)].filter { !$0.1.isEmpty }, language: teks.bahasa))
      \(filterChips([chip(teks.semua, "")] + kelas.map { chip(teks.kelas($0), $0.rawValue) }, label: teks.satu("Untuk siapa", "For whom")))
      \(awal && !peristiwa.isEmpty ? daftarPeristiwa(peristiwa, teks) : nil)
      \(ajakanPaket(temu, katalog, teks))
      \(hasil.isEmpty ? emptyState(teks.tidakKetemu, teks.tidakKetemuSaran, icon: .search) : list(hasil.map { baris($0, teks) }, label: teks.judul))
      """)
}

private func daftarPeristiwa(_ peristiwa: [PeristiwaHidup], _ teks: TeksPerizinan) -> HTML {
  """
  <section class="flow"><h2>\(teks.satu("Saya ingin…", "I am…"))</h2>\
  \(filterChips(peristiwa.map { Tab(teks[$0.nama], href: query(RutePerizinan.pencari(teks.bahasa), ["peristiwa": $0.kode]), state: .other) }, label: teks.satu("Peristiwa", "Occasions")))</section>
  """
}

private func baris(_ satu: Layanan, _ teks: TeksPerizinan) -> ListRow {
  ListRow(
    teks[satu.nama], href: RutePerizinan.layanan(satu.kode, teks.bahasa), detail: teks[satu.ringkas],
    time: teks.janji(satu.janji),
    status: satu.delegasi.contains { $0.penandatangan == .camat }
      ? status(teks.diKecamatan, .neutral)
      : satu.tarif.allSatisfy(\.bebas) ? status(teks.bebas, .done) : nil)
}

/// Where several services serve one occasion: they may be applied for in one sitting.
private func ajakanPaket(_ temu: TemuLayanan, _ katalog: [Layanan], _ teks: TeksPerizinan) -> HTML? {
  guard katalog.filter({ $0.peristiwa.contains(temu.peristiwa) }).count >= Paket.banyak.lowerBound else {
    return nil
  }
  return notice(
    "<p>\(teks.urusSekaligusKet)</p>\(linkButton(teks.urusSekaligus, href: RutePaket.pilih(temu.peristiwa, teks.bahasa), icon: .send))"
  )
}
