import Bahasa
import Foundation
import Web

/// Days and times as each language writes them.
extension TeksPerizinan {
  func hari(_ hari: Tanggal) -> String { bahasa == .id ? hari.teksLengkap : inggris(hari.awal(), .hari) }

  func tanggal(_ hari: Tanggal) -> String { bahasa == .id ? hari.teks : inggris(hari.awal(), .tanggal) }

  func saat(_ saat: Date) -> String {
    bahasa == .id ? saat.teksLengkap() : "\(inggris(saat, .hari)), \(inggris(saat, .jam))"
  }

  func pendek(_ saat: Date) -> String {
    bahasa == .id ? saat.teksPendek() : "\(inggris(saat, .pendek)), \(inggris(saat, .jam))"
  }

  func lama(_ lama: Duration) -> String {
    guard bahasa == .en else { return lama.teks }
    let detik = lama.components.seconds.magnitude
    let bagian = [
      (detik / 86_400, "day"), (detik / 3600 % 24, "hour"), (detik / 60 % 60, "minute"),
      (detik % 60, "second"),
    ]
    let terbesar = bagian.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
    return terbesar.isEmpty
      ? "less than a second"
      : terbesar.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }

  private enum Bentuk { case hari, tanggal, pendek, jam }

  private func inggris(_ saat: Date, _ bentuk: Bentuk) -> String {
    let format: Date.FormatString =
      switch bentuk {
      case .hari: "\(weekday: .wide), \(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits)"
      case .tanggal: "\(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits)"
      case .pendek: "\(day: .defaultDigits) \(month: .abbreviated) \(year: .defaultDigits)"
      case .jam: "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)"
      }
    return
      Date.VerbatimFormatStyle(
        format: format, locale: Locale(identifier: "en_US"), timeZone: .wib,
        calendar: Calendar(identifier: .gregorian)
      )
      .format(saat)
  }
}
