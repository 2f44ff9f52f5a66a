import Foundation
import Organisasi
import Web

/// What should be done by now and is not.
func halamanTerlambat(_ terlambat: Terlambat, _ pelaku: Pelaku, pada now: Date) -> Page {
  Page(
    "Terlambat", section: Rute.terlambat(),
    main: """
      \(pageHead("Terlambat", lead: "Yang melewati tenggat, paling lama di atas."))
      \(terlambat.surat.isEmpty && terlambat.disposisi.isEmpty && terlambat.bawahan.isEmpty
        ? emptyState("Tidak ada yang terlambat", "Semua surat dan disposisi masih dalam tenggatnya.", icon: .checkCircle) : .empty)
      \(kartu("Surat masuk", .inbox, terlambat.surat.map { barisSurat($0, pelaku, now) }))
      \(kartu("Disposisi", .listTask, terlambat.disposisi.map { barisDisposisi($0, now) }))
      \(kartu("Di kantor bawahan", .building, terlambat.bawahan.map { barisBawahan($0, pelaku, now) }))
      """)
}

private func kartu(_ judul: String, _ ikon: Icon, _ baris: [ListRow]) -> HTML {
  baris.isEmpty
    ? .empty : card("\(judul) (\(baris.count))", list(baris, label: "\(judul) terlambat"), icon: ikon)
}

/// A letter that is not his to open leads to whom he may ask: the office that has it.
private func barisBawahan(_ satu: TerlambatBawahan, _ pelaku: Pelaku, _ now: Date) -> ListRow {
  var baris = barisSurat(satu.surat, pelaku, now)
  baris.href = Rute.unitDirektori(satu.pengurus)
  baris.from = satu.kantor
  baris.detail = "Dari \(satu.surat.dari)"
  return baris
}
