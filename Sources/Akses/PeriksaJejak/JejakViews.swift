import Bahasa
import Foundation
import Jejak
import Web

func halamanJejak(
  _ ditemukan: JejakDitemukan, _ form: JejakForm, _ kamus: KamusPeristiwa, _ errors: FieldErrors = .init()
) -> Page {
  func alamat(_ jalur: String, _ batas: SaringanJejak.Batas? = nil) -> String {
    func ada(_ teks: String) -> String? { teks.isEmpty ? nil : teks }
    return query(
      jalur,
      [
        "nama": ada(form.nama), "peristiwa": ada(form.peristiwa), "objek": ada(form.objek),
        "dari": ada(form.dari),
        "sampai": ada(form.sampai),
        "waktu": batas.map { String(Int64(($0.waktu.timeIntervalSince1970 * 1000).rounded())) },
        "nomor": batas.map { String($0.nomor) },
      ])
  }
  return Page(
    "Jejak", section: RuteAkses.jejak(),
    main: """
      \(pageHead(
        "Jejak", lead: "Siapa melakukan atau melihat apa, dalam jabatan apa, dan kapan. Pencarian Anda ikut tercatat.",
        actions: ditemukan.baris.isEmpty ? [] : [
          linkButton("Unduh untuk lembar kerja", href: alamat(RuteAkses.unduhJejak()), kind: .secondary, icon: .download)
        ]))
      \(errorSummary(errors, ["dari", "sampai", "objek"].map { Field($0, "", errors: errors) }))
      \(saringan(form, kamus, errors))
      \(ditemukan.baris.isEmpty
        ? emptyState("Tidak ada catatan yang cocok", "Longgarkan saringan, misalnya tanggalnya.", icon: .clockHistory)
        : table(
          "Catatan, terbaru di atas", [Column("Waktu"), Column("Apa"), Column("Objek"), Column("Dari alamat")],
          ditemukan.baris.map { baris($0, kamus) }))
      \(pager(newer: nil, older: ditemukan.berikut.map { alamat(RuteAkses.jejak(), $0) }))
      """
  )
  .with(errors: errors)
}

private func saringan(_ form: JejakForm, _ kamus: KamusPeristiwa, _ errors: FieldErrors) -> HTML {
  """
  <form class="card trail-filter" action="\(RuteAkses.jejak())" role="search">
  \(textField(Field("nama", "Nama orang", need: .optional), form.nama))
  \(select(
    Field("peristiwa", "Peristiwa", need: .optional), kamus.peristiwa.map { Choice($0, kamus.pokok($0)) },
    chosen: form.peristiwa, prompt: "Semua peristiwa"))
  \(textField(Field("objek", "Objek", hint: "Misalnya naskah:7301", need: .optional, errors: errors), form.objek))
  \(textField(Field("dari", "Sejak tanggal", need: .optional, errors: errors), form.dari, kind: .date))
  \(textField(Field("sampai", "Sampai tanggal", need: .optional, errors: errors), form.sampai, kind: .date))
  <div class="buttons">\(button("Cari catatan", icon: .search))</div></form>
  """
}

private func baris(_ ada: BarisDitemukan, _ kamus: KamusPeristiwa) -> [HTML] {
  let catatan = ada.catatan
  let siapa = catatan.jabatan.isEmpty ? catatan.nama : "\(catatan.nama), \(catatan.jabatan)"
  return [
    "\(catatan.waktu.teksPendek())",
    "<b>\(kamus.pokok(catatan.peristiwa))</b><br>\(siapa)\(catatan.keterangan.isEmpty ? nil : "<br><span class=\"muted\">\(catatan.keterangan)</span>" as HTML)",
    "<a href=\"\(query(RuteAkses.jejak(), ["objek": "\(catatan.objekJenis):\(catatan.objek)"]))\">\(catatan.objekJenis)</a>",
    "\(catatan.alamat)",
  ]
}
