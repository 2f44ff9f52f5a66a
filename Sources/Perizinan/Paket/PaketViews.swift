import Bahasa
import Foundation
import Web

extension PaketTerkirim {
  var terakhir: Date { anggota.map(\.jam.tenggat.saat).max() ?? paket.diubah }

  /// `kunci`: that of the applicant, for whom each application opens as his own; nil for anybody.
  func halaman(_ teks: TeksPerizinan, _ milik: (kunci: String, anggota: [String])? = nil) -> Page {
    let nama = teks.paket(teks.peristiwa(paket.peristiwa))
    let lain: Language = teks.bahasa == .id ? .en : .id
    return Page(
      "\(nama) \(paket.kode)",
      breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))], language: teks.bahasa,
      translation: milik == nil ? RutePaket.akuarium(paket.kode, lain) : nil,
      main: """
        \(pageHead(nama, lead: "\(teks.kodePaket) \(paket.kode)", status: lencana(teks), actions: tombol(teks, milik?.kunci)))
        \(facts([Fact(teks.diterima, teks.saat(paket.dikirim ?? paket.diubah)), Fact(teks.semuaDijanjikan, teks.hari(Tanggal(terakhir)))]))
        <section class="flow"><h2>\(teks.permohonanPaket)</h2>\
        \(list(anggota.enumerated().map { baris($1, teks, milik?.anggota[$0]) }, label: teks.permohonanPaket))</section>
        \(ketergantungan(teks))
        \(milik == nil ? "<p class=\"muted\">\(teks.pemohonTertutup)</p>" : nil)
        """)
  }

  func lencana(_ teks: TeksPerizinan) -> HTML {
    let selesai = anggota.filter { $0.permohonan.selesai != nil }.count
    return status(
      teks.selesaiDari(selesai, anggota.count), selesai == anggota.count ? .done : .waiting)
  }

  private func tombol(_ teks: TeksPerizinan, _ kunci: String?) -> [HTML] {
    guard let kunci else { return [] }
    return [
      linkButton(teks.unduhTandaTerima, href: RutePaket.tandaTerima(kunci), kind: .secondary, icon: .qr),
      linkButton(
        teks.halamanUmumPaket, href: RutePaket.akuarium(paket.kode, teks.bahasa), kind: .secondary,
        icon: .eye),
    ]
  }

  private func baris(_ satu: BerkasPermohonan, _ teks: TeksPerizinan, _ kunci: String?) -> ListRow {
    ListRow(
      teks[satu.layanan.nama],
      href: kunci.map { RutePermohonan.milik($0) }
        ?? RutePerizinan.akuarium(satu.permohonan.kode, teks.bahasa),
      from: "\(satu.permohonan.kode), \(satu.kantor)",
      detail: "\(teks.dijanjikan) \(teks.hari(Tanggal(satu.jam.tenggat.saat)))", status: satu.lencana(teks))
  }

  private func ketergantungan(_ teks: TeksPerizinan) -> HTML? {
    let semua = anggota.filter { $0.permohonan.selesai == nil }
      .flatMap { satu in satu.menyusul.map { (teks[satu.layanan.nama], $0) } }
    return semua.isEmpty
      ? nil
      : notice(
        "<h2>\(teks.yangMenyusul)</h2><ul class=\"bullets\">\(semua, { nama, satu in "<li><b>\(nama)</b>: \(satu.kalimat(teks))</li>" })</ul>"
      )
  }
}

extension Menyusul {
  func kalimat(_ teks: TeksPerizinan) -> String {
    if let nomor { return teks.sudahTerbit(teks[syarat], dari: kode, nomor: nomor) }
    return gagal
      ? teks.takTerbit(teks[syarat], dari: kode)
      : teks.menunggu(teks[syarat], dari: kode, tahap: teks[tahap])
  }
}
