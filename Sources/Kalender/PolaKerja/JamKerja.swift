import Bahasa

/// An unbroken stretch of office hours, in minutes of the day.
package struct JamKerja: Sendable, Equatable {
  /// 0…1439
  package let mulai: Int
  /// 1…1440, after `mulai`.
  package let selesai: Int

  /// Nil when this is no stretch within one day.
  package init?(mulai: Int, selesai: Int) {
    guard (0...1439).contains(mulai), (1...1440).contains(selesai), mulai < selesai else { return nil }
    self.mulai = mulai
    self.selesai = selesai
  }

  /// From `07.30–12.00`, also with `:` and `-`. Nil when it is none.
  package init?(_ teks: String) {
    let bagian = teks.split { "–-".contains($0) }
    guard bagian.count == 2, let mulai = Self.menit(bagian[0]), let selesai = Self.menit(bagian[1]) else {
      return nil
    }
    self.init(mulai: mulai, selesai: selesai)
  }

  /// `07.30–12.00`
  package var teks: String { "\(teksPukul(menit: mulai))–\(teksPukul(menit: selesai))" }

  private static func menit(_ teks: Substring) -> Int? {
    let bagian = teks.filter { $0 != " " }.split { ".:".contains($0) }
    guard bagian.count == 2, let jam = Int(bagian[0]), let menit = Int(bagian[1]), (0...24).contains(jam),
      (0...59).contains(menit)
    else { return nil }
    return jam * 60 + menit
  }
}
