import Bahasa
import Database
import Foundation
import Organisasi

/// What lies at a counter, and for how long it will do.
package struct StokBlangko: Sendable, Equatable {
  package let loket: UnitKerja.ID
  package let nama: String
  package let tersedia: Int
  /// On its way to this counter.
  package let dalamPerjalanan: Int
  /// Used or spoiled per day of service, over the last days of use.
  package let pemakaian: Double
  package let dihitung: Tanggal?

  /// Days of service left; nil while nothing was used.
  package var hariTersisa: Int? { pemakaian > 0 ? Int(Double(tersedia) / pemakaian) : nil }
}

extension Tx {
  /// The stock of every open counter, the central one first. Nothing in it is about a person: everybody may see it.
  package func stokBlangko(pada hari: Tanggal) throws -> [StokBlangko] {
    let sejak = (hari + -Int(try setelan(.hariRamalan)) + 1).awal()
    return try loketAktif()
      .map { loket in
        let tersedia = try value(
          "SELECT COUNT(*) FROM blangko WHERE loket = \(loket.id) AND status = 'tersedia'", as: Int.self)
        let jalan = try value(
          "SELECT CAST(SUM(jumlah) AS INTEGER) FROM pengiriman_blangko WHERE ke = \(loket.id) AND status = 'dikirim'",
          as: Int.self)
        let waktu = try values(
          """
          SELECT waktu
          FROM mutasi_blangko
          WHERE loket = \(loket.id) AND jenis IN ('pakai', 'rusak') AND waktu >= \(sejak)
          ORDER BY waktu, id
          """, as: Date.self)
        let hariLayanan = Set(waktu.map { Tanggal($0) }).count
        let dihitung = try value(
          "SELECT tanggal FROM opname_blangko WHERE loket = \(loket.id) ORDER BY tanggal DESC, id DESC LIMIT 1",
          as: Tanggal.self)
        return StokBlangko(
          loket: loket.id, nama: loket.nama, tersedia: tersedia ?? 0, dalamPerjalanan: jalan ?? 0,
          pemakaian: hariLayanan == 0 ? 0 : Double(waktu.count) / Double(hariLayanan), dihitung: dihitung)
      }
  }

  /// The same of one counter.
  package func stokBlangko(di loket: UnitKerja.ID, pada hari: Tanggal) throws -> StokBlangko? {
    try stokBlangko(pada: hari).first { $0.loket == loket }
  }
}
