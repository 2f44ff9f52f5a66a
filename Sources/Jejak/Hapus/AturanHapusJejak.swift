import Bahasa
import Foundation

/// What of the trail may be erased, and when: kinds of events that tell of looks, never of acts.
package struct AturanHapusJejak: Sendable, Equatable {
  /// The names of the events whose rows may be erased.
  package let peristiwa: Set<String>
  /// Kept at least so many years.
  package let tahun: Int

  /// `tahun` is at least 1.
  package init(peristiwa: Set<String>, tahun: Int) {
    self.peristiwa = peristiwa
    self.tahun = max(1, tahun)
  }

  /// Rows written before this moment are due at `saat`: the beginning of the same day, `tahun` years earlier.
  package func batas(pada saat: Date) -> Date { Self.batas(tahun, sebelum: saat) }

  static func batas(_ tahun: Int, sebelum saat: Date) -> Date {
    let hari = Tanggal(saat)
    // 29 February has no like in most years: the day before is due one day later, never earlier.
    let lampau =
      Tanggal(hari.tahun - tahun, hari.bulan, hari.hari)
      ?? Tanggal(hari.tahun - tahun, hari.bulan, hari.hari - 1)
    return (lampau ?? hari + -366 * tahun).awal()
  }
}
