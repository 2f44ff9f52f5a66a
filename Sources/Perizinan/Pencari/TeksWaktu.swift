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

  /// Units of measurement are the same in both; what is counted has a name.
  func satuan(_ satuan: String) -> String {
    let inggris = [
      "tahun": "years", "orang": "people", "bulan": "months", "hari": "days", "tempat": "places",
      "kendaraan": "vehicles", "lantai": "floors", "sisi": "sides", "m³/hari": "m³ a day", "kursi": "seats",
      "kg/jam": "kg an hour", "kamar": "rooms", "gerai": "outlets", "ekor": "animals", "buah": "pieces",
    ]
    return bahasa == .en ? inggris[satuan] ?? satuan : satuan
  }

  /// Who acted where no officer did.
  func pelaku(_ nama: String) -> String {
    let inggris = ["Pemohon": "The applicant", "Sistem": "The system"]
    return bahasa == .en ? inggris[nama] ?? nama : nama
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
