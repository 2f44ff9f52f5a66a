import Bahasa
import Web

extension Script {
  /// What a surveyor carries, and the sending of it.
  static let lapangan = Script("halaman/lapangan.js")
}

/// What is written on the spot, on the page of the application as on that without a line.
func isianPeninjauan(_ form: TindakanForm = TindakanForm(), _ galat: FieldErrors = FieldErrors()) -> HTML {
  """
  <input type="hidden" name="dilihat" value="\(form.dilihat)"><input type="hidden" name="ketelitian" value="\(form.ketelitian)">\
  \(textArea(Field("temuan", "Apa yang ditemukan", errors: galat), form.temuan, rows: 4, most: 2000))\
  \(textField(Field("letak", "Letak", hint: "Lintang dan bujur, misalnya -7.35, 110.83", errors: galat), form.letak, width: .half))\
  <p><button class="button secondary" type="button" data-letak hidden>\(icon(.map))<span>Pakai letak perangkat ini</span></button> \
  <span class="muted" role="status" data-letak-keadaan></span></p>\
  \(fileUpload(Field("foto", "Foto di tempat", errors: galat), accept: ["image/jpeg", "image/png"], picks: .several, largest: 12_000_000))
  """
}

/// What is told wherever a surveyor comes by: what waits on his device, and what was sent.
func kabarLapangan() -> HTML {
  """
  <div data-lapangan-keadaan hidden>\(notice("<span data-lapangan-kata></span> <a href=\"\(RutePermohonan.tanpaSinyal())\">Lihat di perangkat ini</a>"))</div>
  """
}

extension Page {
  /// What a surveyor carries, to be seen and filled in without a line: it holds nobody's data, the tasks lie on his device.
  static var tanpaSinyal: Page {
    Page(
      "Peninjauan lapangan", scripts: [.lapangan, Script("halaman/tanpa-sinyal.js")], width: .narrow,
      audience: .everyone,
      main: """
        \(pageHead("Peninjauan lapangan", lead: "Tugas yang ikut di perangkat ini, juga tanpa sinyal."))\
        \(kabarLapangan())\
        <div data-lapangan-kosong>\(emptyState("Belum ada tugas di perangkat ini", "Buka permohonan yang menunggu peninjauan selagi ada sinyal, maka ia ikut ke lapangan.", icon: .map, action: linkButton("Buka perizinan", href: RutePermohonan.meja())))</div>\
        <div class="stack" data-lapangan-daftar></div>\
        <template data-baris><article class="card"><div class="card-head"><h2 data-judul></h2></div><p data-rincian></p>\
        <p class="muted" data-keadaan></p><div class="buttons"><button class="button primary" type="button" data-isi>Isi hasil peninjauan</button>\
        <button class="button quiet" type="button" data-buang>Buang</button></div></article></template>\
        <template data-formulir><form class="form" novalidate><h2 data-judul></h2>\(isianPeninjauan())\
        <div class="buttons"><button class="button primary">Simpan di perangkat ini</button></div></form></template>
        """)
  }
}
