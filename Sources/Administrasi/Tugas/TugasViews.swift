import Akses
import Bahasa
import Database
import Foundation
import Tugas
import Web

func halamanTugas(
  _ ringkasan: [RingkasanTugas], _ mati: [Tugas], pada waktu: Date, _ context: PelakuContext
) -> Page {
  let gagal = ringkasan.reduce(0) { $0 + $1.mati }
  return Page(
    "Tugas sistem", section: Rute.tugas(),
    main: """
      \(pageHead("Tugas sistem", lead: "Surel, segel, dan pekerjaan lain di belakang layar. Yang gagal menunggu keputusan Anda."))
      \(figures([
        Figure("\(ringkasan.reduce(0) { $0 + $1.antre })", "antre"),
        Figure("\(ringkasan.reduce(0) { $0 + $1.jalan })", "sedang berjalan"),
        Figure("\(gagal)", "gagal", tone: gagal == 0 ? .done : .harm),
      ]))
      \(card("Yang gagal", mati.isEmpty
        ? emptyState("Tidak ada yang gagal", "Semua pekerjaan selesai atau masih dicoba.", icon: .checkCircle)
        : list(mati.prefix(25).map(baris), label: "Tugas yang gagal"), icon: .warning))
      \(pager(newer: nil, older: mati.count > 25 ? query(Rute.tugas(), ["sesudah": mati[24].id.description]) : nil))
      \(ringkasan.isEmpty ? nil : card("Menurut jenis", "\(ringkasan, { jenis($0, waktu, context) })", icon: .listTask))
      """)
}

private func baris(_ tugas: Tugas) -> ListRow {
  ListRow(
    tugas.jenis.kalimat, href: Rute.satuTugas(tugas.id), detail: tugas.galat, time: tugas.dibuat.teksPendek(),
    status: status("Gagal \(tugas.percobaan) kali", .harm), weight: .late)
}

private func jenis(_ ringkasan: RingkasanTugas, _ waktu: Date, _ context: PelakuContext) -> HTML {
  """
  \(facts([
    Fact(ringkasan.jenis.kalimat, "\(ringkasan.antre) antre, \(ringkasan.jalan) berjalan, \(ringkasan.mati) gagal"),
    Fact("Menunggu paling lama", ringkasan.tertua.map { $0.relatif(terhadap: waktu) } ?? "–"),
    Fact("Dijeda karena", ringkasan.jeda ?? "Tidak dijeda"),
  ]))
  <div class="buttons">\(ringkasan.mati < 2 ? nil : actionForm(
    to: Rute.percobaanJenis(ringkasan.jenis), context.formToken(),
    button("Coba lagi semua yang gagal", kind: .secondary, icon: .refresh)))\(ringkasan.jeda == nil
    ? linkButton("Jeda \(ringkasan.jenis)", href: Rute.jeda(ringkasan.jenis), kind: .secondary)
    : actionForm(to: Rute.lanjutan(ringkasan.jenis), context.formToken(), button("Lanjutkan \(ringkasan.jenis)")))</div>
  """
}

func berkasTugas(_ tugas: Tugas, _ context: PelakuContext) -> Page {
  Page(
    "Tugas \(tugas.jenis)", breadcrumbs: [Crumb("Tugas sistem", href: Rute.tugas())], section: Rute.tugas(),
    width: .narrow,
    main: """
      \(pageHead("Tugas \(tugas.jenis)", lead: "Gagal sesudah \(tugas.percobaan) kali dicoba."))
      \(card("Keterangan", facts([
        Fact("Sebab terakhir", tugas.galat.atauStrip), Fact("Dibuat", tugas.dibuat.teksPendek()),
        Fact("Dicoba", "\(tugas.percobaan) dari \(tugas.batas) kali"), Fact("Rujukan", tugas.id.description),
      ]), icon: .info))
      <div class="buttons">\(actionForm(to: Rute.percobaanUlang(tugas.id), context.formToken(), button("Coba lagi", icon: .refresh)))\
      \(linkButton("Buang tugas", href: Rute.pembuangan(tugas.id), kind: .harm))</div>
      """)
}

func pembuanganTugas(_ tugas: Tugas, _ form: AlasanForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  formulirAlasan(
    "Buang tugas", pengantar: "\(tugas.jenis.kalimat): \(tugas.galat)", Rute.pembuangan(tugas.id), form,
    sesudahnya: "Pekerjaan ini tidak dicoba lagi. Alasannya tercatat atas nama Anda.",
    button("Buang tugas", kind: .harm), kembali: Rute.satuTugas(tugas.id), errors, context)
}

func jedaTugas(_ jenis: String, _ form: AlasanForm, _ errors: FieldErrors, _ context: PelakuContext) -> Page {
  formulirAlasan(
    "Jeda \(jenis)", pengantar: nil, Rute.jeda(jenis), form,
    sesudahnya: "Yang antre menunggu sampai Anda melanjutkannya. Yang sedang berjalan tetap selesai.",
    button("Jeda tugas", kind: .harm), kembali: Rute.tugas(), errors, context)
}

private func formulirAlasan(
  _ judul: String, pengantar: String?, _ tindakan: String, _ form: AlasanForm, sesudahnya: String,
  _ tombol: HTML,
  kembali: String, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let alasan = Field("alasan", "Alasan", errors: errors)
  return Formulir(
    judul: judul, pengantar: pengantar, jejak: [Crumb("Tugas sistem", href: Rute.tugas())],
    bagian: Rute.tugas(),
    tindakan: tindakan, medan: [alasan], isi: textField(alasan, form.alasan), sesudahnya: sesudahnya,
    tombol: tombol,
    kembali: kembali
  )
  .halaman(errors, context)
}
