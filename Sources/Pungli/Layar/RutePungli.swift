import Web

/// The addresses of reports. A code is never part of one: addresses stay in histories.
package enum RutePungli {
  static func lapor(_ bahasa: Language) -> String { bahasa == .en ? "/en/lapor-pungli" : "/lapor-pungli" }
  static func laporan(_ bahasa: Language) -> String { "\(lapor(bahasa))/laporan" }
  static func pesan(_ bahasa: Language) -> String { "\(lapor(bahasa))/pesan" }

  static let meja: Route<> = Route("/laporan-pungli")
  static let satu = Route<LaporanPungli.ID>("/laporan-pungli/:laporan")
  static let jawaban = Route<LaporanPungli.ID>("/laporan-pungli/:laporan/jawaban")
  static let bukti = Route<LaporanPungli.ID, Int>("/laporan-pungli/:laporan/foto/:urut")
}
