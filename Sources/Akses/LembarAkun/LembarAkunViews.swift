import Bahasa
import Organisasi
import Web

func halamanLembarTunggu(_ menunggu: [KantorMenunggu], _ context: PelakuContext) -> Page {
  let jumlah = menunggu.reduce(0) { $0 + $1.orang.count }
  return Page(
    "Lembar kata sandi", breadcrumbs: [Crumb("Akun dan peran", href: RuteAkses.daftarAkun())],
    section: RuteAkses.daftarAkun(),
    main: """
      \(pageHead("Lembar kata sandi", lead: jumlah == 0 ? nil : "\(jumlah.ribuan) akun menunggu kata sandi pertamanya."))
      \(menunggu.isEmpty
        ? emptyState("Tidak ada yang menunggu", "Semua akun sudah punya kata sandi. Lembar satu orang diterbitkan dari halaman akunnya.", icon: .checkCircle, action: linkButton("Masukkan banyak orang", href: RuteAkses.impor(), kind: .secondary))
        : """
          \(notice("<p>Kata sandi dibuat saat lembarnya diunduh dan tidak tersimpan di mana pun. Cetak langsung, serahkan kepada orangnya, lalu hapus berkasnya.</p>", kind: .warning))
          <ul class="rows">\(menunggu, { baris($0, context) })</ul>
          """)
      """)
}

private func baris(_ kantor: KantorMenunggu, _ context: PelakuContext) -> HTML {
  let lebih = kantor.orang.count > Akses.lembarSekali ? ", \(Akses.lembarSekali) pertama lebih dahulu" : ""
  return """
    <li class="row device"><div class="row-text"><b>\(kantor.unit.nama)</b><span class="row-detail">\(kantor.orang.count) orang\(lebih)</span></div>\
    \(actionForm(to: RuteAkses.lembarKantor(kantor.unit.id), context.formToken(), button("Unduh lembar", kind: .secondary, icon: .printer)))</li>
    """
}
