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
        : list(ditemukan.baris.map { baris($0, kamus) }, label: "Catatan, terbaru di atas"))
      \(pager(newer: nil, older: ditemukan.berikut.map { alamat(RuteAkses.jejak(), $0) }))
      """
  )
  .with(errors: errors)
}

private func saringan(_ form: JejakForm, _ kamus: KamusPeristiwa, _ errors: FieldErrors) -> HTML {
  let dipakai = !(form.peristiwa + form.objek + form.dari + form.sampai).isEmpty
  return """
    <form class="card trail-filter" action="\(RuteAkses.jejak())" role="search">
    <div class="trail-name">\(textField(Field("nama", "Nama orang", need: .optional), form.nama))\
    \(button("Cari catatan", icon: .search))</div>
    <details class="details"\(.flag("open", when: dipakai))><summary>\(icon(.chevronRight))Saringan lain</summary>\
    <div class="trail-more">
    \(select(
      Field("peristiwa", "Peristiwa", need: .optional), kamus.peristiwa.map { Choice($0, kamus.pokok($0)) },
      chosen: form.peristiwa, prompt: "Semua peristiwa"))
    \(textField(Field("objek", "Jenis dan nomor objek, misalnya naskah:7301", need: .optional, errors: errors), form.objek))
    \(textField(Field("dari", "Sejak tanggal", need: .optional, errors: errors), form.dari, kind: .date))
    \(textField(Field("sampai", "Sampai tanggal", need: .optional, errors: errors), form.sampai, kind: .date))
    </div></details></form>
    """
}

/// A row leads to everything that happened to the same object.
private func baris(_ ada: BarisDitemukan, _ kamus: KamusPeristiwa) -> ListRow {
  let catatan = ada.catatan
  if catatan.objekJenis.isEmpty {
    return ListRow(
      kamus.pokok(catatan.peristiwa), href: query(RuteAkses.jejak(), ["peristiwa": catatan.peristiwa]),
      detail: "Isinya sudah dihapus sesuai masa simpan.",
      time: catatan.waktu.teksPendek(), status: status("dihapus"))
  }
  let rincian = [catatan.keterangan, catatan.alamat].filter { !$0.isEmpty }.joined(separator: " · ")
  return ListRow(
    kamus.pokok(catatan.peristiwa),
    href: query(RuteAkses.jejak(), ["objek": "\(catatan.objekJenis):\(catatan.objek)"]),
    from: catatan.jabatan.isEmpty ? catatan.nama : "\(catatan.nama), \(catatan.jabatan)", detail: rincian,
    time: catatan.waktu.teksPendek(), status: status(catatan.objekJenis))
}
