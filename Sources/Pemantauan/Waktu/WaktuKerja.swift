import Foundation

/// When the office is open, as the caller knows it: the regency's calendar, or plain hours for a foreign log.
package struct WaktuKerja: Sendable {
  /// Minutes of office time between two instants, the first not later than the second, with their fractions.
  package let menit: @Sendable (Date, Date) -> Double
  /// Whether the office is open at an instant.
  package let buka: @Sendable (Date) -> Bool
  /// How long a whole office day is, in minutes; only for telling times in words.
  package let menitSehari: Double

  /// Working time from two questions that a calendar answers.
  package init(
    menitSehari: Double = 480, menit: @escaping @Sendable (Date, Date) -> Double,
    buka: @escaping @Sendable (Date) -> Bool
  ) {
    self.menitSehari = menitSehari
    self.menit = menit
    self.buka = buka
  }

  /// Plain office hours without holidays.
  package init(_ jam: JamKantor = JamKantor()) {
    self.init(
      menitSehari: Double(jam.tutup - jam.mulai), menit: { jam.menit(dari: $0, sampai: $1) },
      buka: { jam.buka(pada: $0) })
  }
}
