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
  /// On how many days that was, and how many a forecast needs.
  package let hariPemakaian: Int
  package let hariPerlu: Int
  package let dihitung: Tanggal?

  /// Days of service left; nil while too few days of use are known to tell.
  package var hariTersisa: Int? {
    pemakaian > 0 && hariPemakaian >= hariPerlu ? Int(Double(tersedia) / pemakaian) : nil
  }

  /// Why there is no forecast; nil where there is one.
  var tanpaRamalan: String? {
    if hariTersisa != nil { return nil }
    return hariPemakaian == 0
      ? "belum ada pemakaian" : "belum cukup data: \(hariPemakaian) dari \(hariPerlu) hari pemakaian"
  }
}
