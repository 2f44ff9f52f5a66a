import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// The stock of every open counter, the central one first. Nothing in it is about a person: everybody may see it.
  package func stokBlangko(pada hari: Tanggal) throws -> [StokBlangko] {
    let sejak = try awalRamalan(hari)
    return try loketAktif().map { try stok($0, sejak: sejak) }
  }

  /// The same of one open counter.
  package func stokBlangko(di loket: UnitKerja.ID, pada hari: Tanggal) throws -> StokBlangko? {
    guard let ada = try self.loket(loket), ada.aktif else { return nil }
    return try stok(ada, sejak: try awalRamalan(hari))
  }

  func blangkoTersedia(di loket: UnitKerja.ID) throws -> Int {
    try value("SELECT COUNT(*) FROM blangko WHERE loket = \(loket) AND status = 'tersedia'") ?? 0
  }

  private func awalRamalan(_ hari: Tanggal) throws -> Date {
    (hari + -Int(try setelan(.hariRamalan)) + 1).awal()
  }

  private func stok(_ loket: Loket, sejak: Date) throws -> StokBlangko {
    let jalan = try value(
      "SELECT CAST(SUM(jumlah) AS INTEGER) FROM pengiriman_blangko WHERE ke = \(loket.id) AND status = 'dikirim'",
      as: Int.self)
    // One row a day of service, by the clock of Jakarta.
    let perHari = try values(
      """
      SELECT COUNT(*)
      FROM mutasi_blangko
      WHERE loket = \(loket.id) AND jenis IN ('pakai', 'rusak') AND waktu >= \(sejak)
      GROUP BY (waktu + 25200000) / 86400000
      """, as: Int.self)
    let dihitung = try value(
      "SELECT tanggal FROM opname_blangko WHERE loket = \(loket.id) ORDER BY tanggal DESC, id DESC LIMIT 1",
      as: Tanggal.self)
    return StokBlangko(
      loket: loket.id, nama: loket.nama, tersedia: try blangkoTersedia(di: loket.id),
      dalamPerjalanan: jalan ?? 0,
      pemakaian: perHari.isEmpty ? 0 : Double(perHari.reduce(0, +)) / Double(perHari.count),
      hariPemakaian: perHari.count, hariPerlu: Int(try setelan(.hariRamalanMin)),
      dihitung: dihitung)
  }
}
