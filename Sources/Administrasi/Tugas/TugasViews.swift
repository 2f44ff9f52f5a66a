import Akses
import Bahasa
import Database
import Foundation
import Tugas
import Web

func halamanTugas(
  _ ringkasan: [RingkasanTugas], _ mati: [Tugas], pada waktu: Date, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let gagal = ringkasan.reduce(0) { $0 + $1.mati }
  return Page(
    "Tugas sistem", section: Rute.tugas(),
    main: """
      \(pageHead("Tugas sistem", lead: "Surel, segel, dan pekerjaan lain di belakang layar. Yang gagal menunggu keputusan Anda."))
      \(errorSummary(errors, [Field("alasan", "Alasan", errors: errors)]))
      \(figures([
        Figure("\(ringkasan.reduce(0) { $0 + $1.antre })", "antre"),
        Figure("\(ringkasan.reduce(0) { $0 + $1.jalan })", "sedang berjalan"),
        Figure("\(gagal)", "gagal", tone: gagal == 0 ? .done : .harm),
      ]))
      \(ringkasan.isEmpty ? nil : card("Menurut jenis", "\(ringkasan, { jenis($0, waktu, context) })", icon: .listTask))
      \(card("Yang gagal", mati.isEmpty
        ? emptyState("Tidak ada yang gagal", "Semua pekerjaan selesai atau masih dicoba.", icon: .checkCircle)
        : "\(mati.prefix(25), { tugas($0, context) })", icon: .warning))
      \(pager(newer: nil, older: mati.count > 25 ? query(Rute.tugas(), ["sesudah": mati[24].id.description]) : nil))
      """)
}

private func jenis(_ ringkasan: RingkasanTugas, _ waktu: Date, _ context: PelakuContext) -> HTML {
  let tertua = ringkasan.tertua.map { $0.relatif(terhadap: waktu) } ?? "–"
  return details(
    "\(ringkasan.jenis): \(ringkasan.antre) antre, \(ringkasan.mati) gagal\(ringkasan.jeda == nil ? "" : ", dijeda")",
    """
    \(facts([
      Fact("Sedang berjalan", "\(ringkasan.jalan)"), Fact("Menunggu paling lama", tertua),
      Fact("Dijeda karena", ringkasan.jeda ?? "Tidak dijeda"),
    ]))
    \(ringkasan.jeda == nil
      ? isianAlasan(Rute.jeda(ringkasan.jenis), "jeda-\(ringkasan.jenis)", "Jeda tugas ini", context)
      : actionForm(to: Rute.lanjutan(ringkasan.jenis), context.formToken(), button("Lanjutkan \(ringkasan.jenis)")))
    """)
}

private func tugas(_ tugas: Tugas, _ context: PelakuContext) -> HTML {
  details(
    "\(tugas.jenis), gagal sesudah \(tugas.percobaan) kali",
    """
    \(facts([
      Fact("Sebab terakhir", tugas.galat), Fact("Dibuat", tugas.dibuat.teksPendek()),
      Fact("Rujukan", tugas.id.description),
    ]))
    \(actionForm(to: Rute.percobaanUlang(tugas.id), context.formToken(), button("Coba lagi", kind: .secondary, icon: .refresh)))
    \(isianAlasan(Rute.pembuangan(tugas.id), "buang-\(tugas.id)", "Buang tugas ini", context))
    """)
}

/// A reason of its own for each of many on the page, so its field has an id of its own.
private func isianAlasan(_ tindakan: String, _ id: String, _ tombol: String, _ context: PelakuContext) -> HTML
{
  Form(to: tindakan, context.formToken())
    .html(
      """
      <div class="field"><label for="\(id)">Alasan</label>
      <input class="input" id="\(id)" name="alasan" required autocomplete="off"></div>
      """, actions: [button(tombol, kind: .harm)])
}
