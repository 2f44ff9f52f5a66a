import Bahasa
import Database
import Organisasi

extension Tx {
  /// A card lives with its holder: it is void once he has died or his record was merged into another, and in force again
  /// when that event is taken back. Who moves away keeps his, until another register gives him a new one.
  func selaraskanKartu(_ orang: Penduduk, _ peristiwa: Peristiwa, oleh pelaku: Pelaku?) throws {
    if orang.isHidup {
      guard let asal = peristiwa.membatalkan else { return }
      let pulih = try run(
        """
        UPDATE kartu
        SET status = 'aktif', berakhir = NULL, diakhiri_peristiwa = NULL, sebab = ''
        WHERE penduduk = \(orang.id) AND diakhiri_peristiwa = \(asal)
        """)
      if pulih > 0 {
        try catat(
          "kartu.dipulihkan", "penduduk", orang.id, oleh: pelaku, keterangan: "peristiwanya dibatalkan",
          pada: peristiwa.dicatat)
      }
      return
    }
    guard let sebab = orang.status.sebabKartuBerakhir, let kartu = try kartuAktif(orang.id) else { return }
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
}

extension StatusPenduduk {
  fileprivate var sebabKartuBerakhir: String? {
    switch self {
    case .mati: "pemiliknya meninggal"
    case .tidakSah: "datanya digabung atau dinyatakan tidak sah"
    case .hidup, .pindah, .hilang, .pergi: nil
    }
  }
}
