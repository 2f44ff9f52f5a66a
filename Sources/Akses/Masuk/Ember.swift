import Bahasa
import Foundation

/// A leaking bucket of attempts: each adds one, time takes them away, and above the free ones every further attempt
/// waits twice as long as the one before.
struct Ember: Sendable, Equatable {
  private(set) var tingkat: Double
  private(set) var diperbarui: Date
  /// Until when no further attempt is looked at.
  private(set) var tahanSampai: Date

  init(tingkat: Double = 0, diperbarui: Date, tahanSampai: Date = .distantPast) {
    self.tingkat = tingkat
    self.diperbarui = diperbarui
    self.tahanSampai = tahanSampai
  }

  /// Notes one attempt before it is looked at, so that many at the same moment count each.
  /// - Throws: the seconds to wait, without noting anything: asking too early makes the wait no longer.
  mutating func tambah(_ aturan: AturanHambat, pada now: Date) throws(TerlaluSeringMencoba) {
    guard now >= tahanSampai else {
      throw TerlaluSeringMencoba(detik: max(1, Int(tahanSampai.timeIntervalSince(now).rounded(.up))))
    }
    tingkat = tersisa(aturan, pada: now) + 1
    diperbarui = now
    let kelebihan = tingkat - aturan.bebas
    guard kelebihan >= 0 else { return }
    tahanSampai = now + min(aturan.paling, aturan.dasar * pow(2, min(kelebihan.rounded(.up), 20)))
  }

  /// How many attempts it still holds.
  func tersisa(_ aturan: AturanHambat, pada now: Date) -> Double {
    max(0, tingkat - max(0, now.timeIntervalSince(diperbarui)) / aturan.surut)
  }
}

/// Too many wrong attempts; answered with 429 and Retry-After.
package struct TerlaluSeringMencoba: Refusal, Equatable {
  package let detik: Int
  package var reason: RefusalReason { .tooMany }

  package var message: String {
    let lama = detik < 90 ? "\(detik) detik" : "\((detik + 59) / 60) menit"
    return
      "Sudah terlalu sering salah. Tunggu \(lama), lalu coba lagi. Akun Anda tetap aman dan tidak diblokir."
  }
}
