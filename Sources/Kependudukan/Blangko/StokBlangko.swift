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
