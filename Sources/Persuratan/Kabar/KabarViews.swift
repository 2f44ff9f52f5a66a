import Bahasa
import Foundation
import Pemberitahuan
import Web

func halamanKabar(
  _ halaman: HalamanDaftar<Pemberitahuan>, _ saring: SaringDaftar, _ token: FormToken, pada now: Date
) -> Page {
  let adaBaru = halaman.baris.contains { $0.dibaca == nil }
  return Page(
    "Pemberitahuan", section: FrameRoute.notices(),
    main: """
      \(pageHead("Pemberitahuan", lead: "Hilang sendiri begitu urusannya selesai.",
        actions: adaBaru ? [actionForm(to: Rute.pembacaanKabar(), token, button("Tandai semua dibaca", kind: .secondary, icon: .check))] : []))
      \(live("pemberitahuan", source: FrameRoute.notices(), label: "Pemberitahuan", daftar(halaman, now)))
      \(pager(newer: saring.sebelum == nil ? nil : FrameRoute.notices(),
        older: halaman.berikut.map { query(FrameRoute.notices(), ["sebelum": String($0)]) }, newerLabel: "Terbaru"))
      """)
}

private func daftar(_ halaman: HalamanDaftar<Pemberitahuan>, _ now: Date) -> HTML {
  guard !halaman.baris.isEmpty else {
    return emptyState(
      "Tidak ada pemberitahuan", "Yang perlu Anda ketahui tampil di sini seketika.", icon: .bell)
  }
  return list(
    halaman.baris.map { kabar in
      ListRow(
        kabar.isi.judul, href: kabar.isi.tautan, detail: kabar.isi.isi,
        time: kabar.dibuat.relatif(terhadap: now),
        weight: kabar.dibaca == nil ? .unread : .normal)
    }, label: "Pemberitahuan")
}
