import Foundation

extension Date {
  /// `Sabtu, 21 November 2026 pukul 09.15 WIB`
  package func teksLengkap(zona: TimeZone = .wib) -> String {
    "\(Tanggal(self, zona: zona).teksLengkap) pukul \(pukul(zona: zona)) \(zona.singkatan)"
  }

  /// `21 Nov 2026 09.15`
  package func teksPendek(zona: TimeZone = .wib) -> String {
    "\(Tanggal(self, zona: zona).teksPendek) \(pukul(zona: zona))"
  }

  /// `09.15`
  package func pukul(zona: TimeZone = .wib) -> String {
    teksPukul(menit: Int(timeIntervalSince(Tanggal(self, zona: zona).awal(zona: zona)) / 60))
  }

  /// How far from now, in words: `baru saja`, `5 menit lalu`, `3 jam lalu`, `kemarin pukul 09.15`, `2 jam lagi`,
  /// `besok pukul 14.00`; beyond six days the date itself.
  package func relatif(terhadap sekarang: Date, zona: TimeZone = .wib) -> String {
    let detik = timeIntervalSince(sekarang)
    let (hari, hariIni) = (Tanggal(self, zona: zona), Tanggal(sekarang, zona: zona))
    if abs(detik) < 60 { return detik > 0 ? "sebentar lagi" : "baru saja" }
    if abs(detik) < 3600 { return arah(detik, "\(Int(abs(detik) / 60)) menit") }
    if abs(detik) < 12 * 3600 || hari == hariIni { return arah(detik, "\(Int(abs(detik) / 3600)) jam") }
    switch hari - hariIni {
    case -1, 1, 2: return "\(hari.relatif(terhadap: hariIni)) pukul \(pukul(zona: zona))"
    default: return hari.relatif(terhadap: hariIni)
    }
  }

  /// `Sabtu, 21 November 2026 pukul 09.15 WIB (3 jam lagi)`; beyond six days, where `relatif` would say the date a
  /// second time, without the distance.
  package func teksLengkap(terhadap sekarang: Date, zona: TimeZone = .wib) -> String {
    teksLengkap(zona: zona) + dalamKurung(terhadap: sekarang, zona)
  }

  /// `21 Nov 2026 09.15 (besok)`, the distance as in `teksLengkap(terhadap:)`.
  package func teksPendek(terhadap sekarang: Date, zona: TimeZone = .wib) -> String {
    teksPendek(zona: zona) + dalamKurung(terhadap: sekarang, zona)
  }

  /// The distance beside a date that is written out: without the hour, which stands there already.
  private func dalamKurung(terhadap sekarang: Date, _ zona: TimeZone) -> String {
    let (hari, hariIni) = (Tanggal(self, zona: zona), Tanggal(sekarang, zona: zona))
    if abs(timeIntervalSince(sekarang)) < 12 * 3600 || hari == hariIni {
      return " (\(relatif(terhadap: sekarang, zona: zona)))"
    }
    return abs(hari - hariIni) <= 6 ? " (\(hari.relatif(terhadap: hariIni)))" : ""
  }

  private func arah(_ detik: Double, _ lama: String) -> String { "\(lama) \(detik > 0 ? "lagi" : "lalu")" }
}

/// `07.30` for minute 450 of the day; `24.00` for its end.
package func teksPukul(menit: Int) -> String {
  "\(pad(menit / 60, 2)).\(pad(menit % 60, 2))"
}

extension TimeZone {
  /// `WIB`, `WITA`, `WIT`, or the distance from UTC.
  package var singkatan: String {
    switch secondsFromGMT() {
    case 7 * 3600: "WIB"
    case 8 * 3600: "WITA"
    case 9 * 3600: "WIT"
    case let detik: "UTC" + (detik < 0 ? "-" : "+") + teksPukul(menit: abs(detik) / 60)
    }
  }
}
