import Akses
import Bahasa
import Web

extension BerkasPermohonan {
  /// What he has to pay and how, or that he has; every step of the sum beneath.
  func kartuBayar(_ teks: TeksPerizinan, pdf: String) -> HTML? {
    guard let skrd, skrd.jumlah > 0 else { return nil }
    let lunas = skrd.lunas != nil
    return card(
      teks.bayar,
      """
      <p><b class="figure-value">\(skrd.jumlah.rupiah)</b> \(status(lunas ? teks.lunas : teks.belumLunas, lunas ? .done : .waiting))</p>\
      \(tagihan.flatMap { satu in lunas ? buktiBayar(satu, teks) : caraBayar(satu, teks) })\
      \(details(teks.bagaimanaJumlah, "<ol class=\"bullets\">\(skrd.rincian, { "<li>\($0)</li>" })</ol><p class=\"muted\">\(skrd.dasar)</p>"))\
      <div class="buttons">\(linkButton(teks.unduhSkrd, href: pdf, kind: .secondary, icon: .filePDF))</div>
      """, icon: .tag)
  }

  private func caraBayar(_ satu: Tagihan, _ teks: TeksPerizinan) -> HTML? {
    guard permohonan.selesai == nil else { return nil }
    let qr = satu.qris.flatMap { gambarQR($0, judul: teks.pindaiQris) }
    return """
      \(facts([
        Fact(teks.nomorBayar, html: "<span class=\"code\">\(NomorBayar.tercetak(satu.va))</span>"),
        Fact(teks.palingLambat, teks.hari(satu.jatuhTempo)),
      ]))\
      \(copyButton(teks.salinNomor, text: satu.va))\
      \(qr.map { "<figure class=\"flow\"><div class=\"qr-frame\">\($0)</div><figcaption class=\"muted\">\(teks.pindaiQris)</figcaption></figure>" as HTML })\
      <p class="muted">\(teks.hanyaBank)</p>
      """
  }

  private func buktiBayar(_ satu: Tagihan, _ teks: TeksPerizinan) -> HTML? {
    guard let bayar = satu.bayar else { return nil }
    return facts([
      Fact(teks.dibayarLewat, bayar.kanal.nama), Fact(teks.dibayarPada, teks.saat(bayar.waktu)),
      Fact(teks.rujukanBank, bayar.rujukan),
    ])
  }
}
