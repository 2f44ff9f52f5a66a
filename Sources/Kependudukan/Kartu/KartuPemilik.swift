import Bahasa
import Database
import Organisasi

extension Tx {
  /// A card lives with its holder: it is void once he has died or his record was merged into another, and in force again
  /// when that event is taken back. Who moves away keeps his, until another register gives him a new one; one that is
  /// printed and still at the counter is void when he leaves or gets another NIK.
  func selaraskanKartu(
    _ lama: Penduduk, menjadi orang: Penduduk, _ peristiwa: Peristiwa, oleh pelaku: Pelaku?
  ) throws {
    let gantiNIK = lama.nik?.sidik != orang.nik?.sidik
    guard lama.isHidup != orang.isHidup || gantiNIK else { return }
    if orang.isHidup, let asal = peristiwa.membatalkan {
      return try pulihkanKartu(orang, asal, peristiwa, oleh: pelaku)
    }
    guard let kartu = try kartuAktif(orang.id), let sebab = try sebabBerakhir(kartu, orang) else { return }
    try run(
      """
      UPDATE kartu
      SET status = 'dicabut', berakhir = \(peristiwa.dicatat), diakhiri_peristiwa = \(peristiwa.id), sebab = \(sebab)
      WHERE id = \(kartu.id)
      """)
    try catat(
      "kartu.berakhir", "penduduk", orang.id, oleh: pelaku, keterangan: "KTP \(kartu.seri): \(sebab)",
      pada: peristiwa.dicatat)
  }

  private func sebabBerakhir(_ kartu: Kartu, _ orang: Penduduk) throws -> String? {
    switch orang.status {
    case .mati: return "pemiliknya meninggal"
    case .tidakSah: return "datanya digabung atau dinyatakan tidak sah"
    case .hidup, .pindah, .hilang, .pergi: break
    }
    let belumDiserahkan = try exists(
      "SELECT 1 FROM permohonan_ktp WHERE id = \(kartu.permohonan) AND tahap = 'dicetak'")
    guard belumDiserahkan else { return nil }
    return orang.isHidup
      ? "NIK pemiliknya dibetulkan sebelum kartu diserahkan" : "pemiliknya pergi sebelum kartu diserahkan"
  }

  /// Not where he holds another card by now, or where the request was called off with the card still at the counter.
  private func pulihkanKartu(
    _ orang: Penduduk, _ asal: Peristiwa.ID, _ peristiwa: Peristiwa, oleh pelaku: Pelaku?
  ) throws {
    let pulih = try run(
      """
      UPDATE kartu
      SET status = 'aktif', berakhir = NULL, diakhiri_peristiwa = NULL, sebab = ''
      WHERE penduduk = \(orang.id) AND diakhiri_peristiwa = \(asal)
        AND permohonan NOT IN (SELECT id FROM permohonan_ktp WHERE tahap = 'dibatalkan')
        AND NOT EXISTS (SELECT 1 FROM kartu lain WHERE lain.penduduk = \(orang.id) AND lain.status = 'aktif')
      """)
    if pulih > 0 {
      try catat(
        "kartu.dipulihkan", "penduduk", orang.id, oleh: pelaku, keterangan: "peristiwanya dibatalkan",
        pada: peristiwa.dicatat)
    }
  }
}
