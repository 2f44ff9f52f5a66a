import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  func rekonsiliasi(
    _ masa: Rekonsiliasi.Masa, _ kantor: [UnitKerja.ID], namaLayanan: [String: String]
  ) throws -> Rekonsiliasi {
    var angka: [Rekonsiliasi.Kunci: Rekonsiliasi.Angka] = [:]
    for satu in kantor {
      for (kunci, ditetapkan, terbuka) in try ditetapkan(masa, satu) {
        angka[kunci, default: .init()].ditetapkan += ditetapkan
        angka[kunci, default: .init()].terbuka += terbuka
      }
      for (kunci, kanal, jumlah) in try terbayar(masa, satu) {
        angka[kunci, default: .init()].bayar[kanal, default: 0] += jumlah
      }
      for (kunci, jumlah) in try lunas(masa, satu) { angka[kunci, default: .init()].lunas += jumlah }
    }
    return Rekonsiliasi(
      masa, angka: angka, janggal: try pembayaranJanggal(masa, kantor.map(\.rawValue)),
      namaLayanan: namaLayanan)
  }

  private func ditetapkan(
    _ masa: Rekonsiliasi.Masa, _ kantor: UnitKerja.ID
  ) throws -> [(Rekonsiliasi.Kunci, Int, Int)] {
    try all(
      """
      SELECT (s.ditetapkan + 25200000) / 86400000 AS hari, p.layanan AS layanan,
             CAST(SUM(s.jumlah) AS BIGINT) AS ditetapkan,
             CAST(SUM(CASE WHEN s.lunas IS NULL AND p.selesai IS NULL THEN s.jumlah ELSE 0 END) AS BIGINT) AS terbuka
      FROM skrd_izin s JOIN permohonan_izin p ON p.id = s.permohonan
      WHERE p.kantor = \(kantor) AND s.ditetapkan >= \(masa.awal) AND s.ditetapkan < \(masa.akhir) AND s.jumlah > 0
      GROUP BY 1, 2
      """
    ) { (try Rekonsiliasi.Kunci($0), try $0["ditetapkan"], try $0["terbuka"]) }
  }

  private func terbayar(
    _ masa: Rekonsiliasi.Masa, _ kantor: UnitKerja.ID
  ) throws -> [(Rekonsiliasi.Kunci, KanalBayar, Int)] {
    try all(
      """
      SELECT (b.waktu + 25200000) / 86400000 AS hari, p.layanan AS layanan, b.kanal AS kanal,
             CAST(SUM(b.jumlah) AS BIGINT) AS jumlah
      FROM pembayaran_izin b JOIN skrd_izin s ON s.id = b.skrd JOIN permohonan_izin p ON p.id = s.permohonan
      WHERE p.kantor = \(kantor) AND b.waktu >= \(masa.awal) AND b.waktu < \(masa.akhir)
      GROUP BY 1, 2, 3
      """
    ) { (try Rekonsiliasi.Kunci($0), try $0["kanal"], try $0["jumlah"]) }
  }

  /// Bills that count as paid, whether money is known of or not.
  private func lunas(_ masa: Rekonsiliasi.Masa, _ kantor: UnitKerja.ID) throws -> [(Rekonsiliasi.Kunci, Int)]
  {
    try all(
      """
      SELECT (COALESCE(b.waktu, s.lunas) + 25200000) / 86400000 AS hari, p.layanan AS layanan,
             CAST(SUM(s.jumlah) AS BIGINT) AS jumlah
      FROM skrd_izin s JOIN permohonan_izin p ON p.id = s.permohonan
      LEFT JOIN pembayaran_izin b ON b.skrd = s.id
      WHERE p.kantor = \(kantor) AND s.lunas IS NOT NULL AND s.jumlah > 0
        AND COALESCE(b.waktu, s.lunas) >= \(masa.awal) AND COALESCE(b.waktu, s.lunas) < \(masa.akhir)
      GROUP BY 1, 2
      """
    ) { (try Rekonsiliasi.Kunci($0), try $0["jumlah"]) }
  }
}

extension Rekonsiliasi.Kunci {
  fileprivate init(_ row: Row) throws {
    self.init(hari: Tanggal(hariKe: try row["hari"]), layanan: try row["layanan"])
  }
}
