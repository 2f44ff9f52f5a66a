import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension DaftarAkuarium {
  func halaman(_ katalog: [Layanan], _ teks: TeksPerizinan, sekarang: Date) -> Page {
    let alamat = RutePerizinan.akuarium(teks.bahasa)
    func chip(_ nama: String, _ tampil: String) -> Tab {
      Tab(
        nama,
        href: query(
          alamat,
          [
            "tampil": tampil.isEmpty ? nil : tampil,
            "layanan": saringan.layanan.isEmpty ? nil : saringan.layanan,
            "kantor": saringan.kantor.isEmpty ? nil : saringan.kantor,
          ]), state: saringan.tampil == tampil ? .current : .other)
    }
    let lama = query(
      alamat,
      [
        "tampil": saringan.tampil.isEmpty ? nil : saringan.tampil,
        "layanan": saringan.layanan.isEmpty ? nil : saringan.layanan,
        "kantor": saringan.kantor.isEmpty ? nil : saringan.kantor, "sebelum": berikut?.description,
      ])
    return Page(
      teks.akuarium, language: teks.bahasa,
      translation: RutePerizinan.akuarium(teks.bahasa == .id ? .en : .id),
      main: """
        \(pageHead(teks.akuarium, lead: teks.akuariumKet))
        \(searchBox(action: alamat, value: saringan.q, label: teks.cariKode, language: teks.bahasa))
        \(filterChips([chip(teks.semua, ""), chip(teks.berjalan, "berjalan"), chip(teks.terlambat, "terlambat"), chip(teks.selesai, "selesai")], label: teks.tahapKini))
        <form class="inline-fields" method="get" action="\(alamat)">\
        <input type="hidden" name="tampil" value="\(saringan.tampil)">\
        \(select(Field("layanan", teks.layanan, need: .optional), katalog.map { Choice($0.kode, teks[$0.nama]) }, chosen: saringan.layanan, prompt: teks.semua))\
        \(select(Field("kantor", teks.kantor, need: .optional), kantor.map { Choice($0.id.description, $0.nama) }, chosen: saringan.kantor, prompt: teks.semua))\
        \(button(teks.tampilkan, kind: .secondary))</form>
        \(baris.isEmpty ? emptyState(teks.tidakKetemu, teks.akuariumKosong, icon: .search) : list(baris.map { baris($0, teks, sekarang) }, label: teks.akuarium))
        \(pager(newer: nil, older: berikut == nil ? nil : lama, olderLabel: teks.lebihLama))
        """)
  }

  private func baris(_ satu: Baris, _ teks: TeksPerizinan, _ sekarang: Date) -> ListRow {
    let tahap = satu.tahap.map { teks[$0.nama] } ?? ""
    let lencana: HTML =
      switch satu.hasil {
      case .selesai: status(tahap, .done, icon: .check)
      case .some: status(tahap, .neutral)
      case nil:
        satu.jam == .jalan && satu.tenggat < sekarang
          ? status(teks.terlambat, .harm) : status(tahap, .waiting)
      }
    return ListRow(
      teks[satu.layanan.nama], href: RutePerizinan.akuarium(satu.kode, teks.bahasa),
      from: "\(satu.kode), \(satu.kantor)",
      detail:
        "\(teks.diterima) \(teks.pendek(satu.diterima)), \(teks.dijanjikan.lowercased()) \(teks.pendek(satu.tenggat))",
      status: lencana)
  }
}
