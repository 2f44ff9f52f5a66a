import Foundation

/// Monday to Friday at the same hours all year: what is assumed of a log that comes without a calendar.
package struct JamKantor: Sendable {
  /// Minutes after midnight at which the office opens.
  package let mulai: Int
  /// Minutes after midnight at which it closes.
  package let tutup: Int
  /// Local time less UTC, in minutes; WIB is 420.
  package let selisihUTC: Int

  /// Half past seven to four, western Indonesian time, unless told otherwise.
  package init(mulai: Int = 450, tutup: Int = 960, selisihUTC: Int = 420) {
    self.mulai = mulai
    self.tutup = max(mulai + 1, tutup)
    self.selisihUTC = selisihUTC
  }

  /// Minutes of office time between two instants; zero when `akhir` is not later.
  package func menit(dari awal: Date, sampai akhir: Date) -> Double {
    max(0, sejakAwal(akhir) - sejakAwal(awal))
  }

  /// Whether the office is open at that instant.
  package func buka(pada saat: Date) -> Bool {
    let (hari, menit) = pecah(saat)
    return Self.hariPekan(hari) < 5 && Double(mulai) <= menit && menit < Double(tutup)
  }

  /// Office minutes since the Monday of the week of 1970.
  private func sejakAwal(_ saat: Date) -> Double {
    let (hari, menit) = pecah(saat)
    let hariPekan = Self.hariPekan(hari)
    let pekan = (hari + 3 - hariPekan) / 7
    let penuh = Double(pekan * 5 + min(hariPekan, 5)) * Double(tutup - mulai)
    return hariPekan < 5 ? penuh + min(max(menit, Double(mulai)), Double(tutup)) - Double(mulai) : penuh
  }

  private func pecah(_ saat: Date) -> (hari: Int, menit: Double) {
    let menit = saat.timeIntervalSince1970 / 60 + Double(selisihUTC)
    let hari = (menit / 1440).rounded(.down)
    return (Int(hari), menit - hari * 1440)
  }

  /// Monday is 0; 1 January 1970 was a Thursday.
  private static func hariPekan(_ hari: Int) -> Int { ((hari + 3) % 7 + 7) % 7 }
}
