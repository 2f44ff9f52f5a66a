import Bahasa
import Database
import LogPublik
import Naskah
import Web

extension Perizinan {
  /// For the page on which a permit is verified: where its issue stands in the public log, how that is proved without us, and
  /// where every step that led to it is seen.
  /// - Returns: nil for a document that is no permit.
  /// - Throws: `DatabaseError`.
  package func buktiKeputusan(_ kode: KodeDokumen, _ bahasa: Language) async throws -> HTML? {
    let ada = try await db.read { tx -> (kode: String, entri: EntriLog?, tempat: TempatLog?)? in
      guard let keputusan = try tx.keputusan(kode: kode), keputusan.berkas != nil,
        let satu = try tx.permohonan(keputusan.permohonan)
      else { return nil }
      let entri = try tx.entriKeputusan(satu.id)
      return (satu.kode, entri, try entri.flatMap { try tx.tempatLog($0) })
    }
    guard let ada else { return nil }
    let teks = TeksPerizinan(bahasa)
    let perjalanan = linkButton(
      teks.lihatPerjalanan, href: RutePerizinan.akuarium(ada.kode, bahasa), kind: .secondary, icon: .eye)
    guard let tempat = ada.tempat else {
      return """
        <section class="flow">\(ada.entri.map { _ in notice("<p>\(teks.terbitBaruDicatat)</p>") })\
        <div class="buttons">\(perjalanan)</div></section>
        """
    }
    return """
      <section class="flow"><h2>\(teks.catatanPublik)</h2><p>\(teks.terbitTercatat)</p>\
      \(facts([
        Fact(teks.namaLog, tempat.asal), Fact(teks.nomorCatatan, teks.nomor(tempat)),
      ]))\
      <div class="buttons">\(linkButton(teks.unduhBukti, href: RuteLog.bukti(tempat.kode), kind: .secondary, icon: .download))\
      \(linkButton(teks.bacaCatatan, href: RuteLog.halaman(tempat.kode, bahasa), kind: .secondary, icon: .patchCheck))\
      \(perjalanan)</div></section>
      """
  }
}

extension Tx {
  fileprivate func keputusan(kode: KodeDokumen) throws -> KeputusanIzin? {
    try first("SELECT permohonan FROM keputusan_izin WHERE kode = \(kode)") {
      try $0["permohonan"] as Permohonan.ID
    }
    .flatMap { try keputusan($0) }
  }
}
