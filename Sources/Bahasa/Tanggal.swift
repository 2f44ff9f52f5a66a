import Database
import Foundation

/// A calendar day in the regency, without time of day. Stored as ISO text (`2026-03-17`), so text order is day order.
package struct Tanggal: Hashable, Sendable, Comparable, SQLCodable, Codable, LosslessStringConvertible {
  /// Days since 1 January 1970.
  package let hariKe: Int

  package init(hariKe: Int) { self.hariKe = hariKe }

  /// Nil when there is no such day, as 2026-02-30.
  package init?(_ tahun: Int, _ bulan: Int, _ hari: Int) {
    guard (1...12).contains(bulan), hari >= 1, (1...9999).contains(tahun) else { return nil }
    let hariKe = Self.hariKe(tahun, bulan, hari)
    guard Self.uraikan(hariKe) == (tahun, bulan, hari) else { return nil }
    self.hariKe = hariKe
  }

  /// From `2026-03-17`.
  package init?(_ teks: String) {
    guard teks.utf8.count == 10 else { return nil }
    var bagian = SIMD4<Int>()
    var ke = 0
    for (i, huruf) in teks.utf8.enumerated() {
      switch huruf {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        bagian[ke] = bagian[ke] * 10 + Int(huruf - UInt8(ascii: "0"))
      case UInt8(ascii: "-") where i == 4 || i == 7: ke += 1
      default: return nil
      }
    }
    guard ke == 2 else { return nil }
    self.init(bagian[0], bagian[1], bagian[2])
  }

  /// The day it is in the regency at `saat` (WIB, UTC+7, unless another offset is given).
  package init(_ saat: Date, zona: TimeZone = .wib) {
    let detik = Int(saat.timeIntervalSince1970.rounded(.down)) + zona.secondsFromGMT(for: saat)
    hariKe = Int((Double(detik) / 86_400).rounded(.down))
  }

  package init?(sqlValue: SQLValue) {
    guard case .text(let teks) = sqlValue else { return nil }
    self.init(teks)
  }

  package init(from decoder: any Decoder) throws {
    let teks = try decoder.singleValueContainer().decode(String.self)
    guard let tanggal = Tanggal(teks) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "bukan tanggal: \(teks)"))
    }
    self = tanggal
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  package var tahun: Int { Self.uraikan(hariKe).0 }
  package var bulan: Int { Self.uraikan(hariKe).1 }
  package var hari: Int { Self.uraikan(hariKe).2 }
  /// 1 Senin … 7 Minggu.
  package var hariPekan: Int { ((hariKe + 3) % 7 + 7) % 7 + 1 }
  package var sqlValue: SQLValue { .text(description) }

  package var description: String {
    let (tahun, bulan, hari) = Self.uraikan(hariKe)
    guard (0...9999).contains(tahun) else { return "\(tahun)-\(pad(bulan, 2))-\(pad(hari, 2))" }
    return String(unsafeUninitializedCapacity: 10) { teks in
      for (i, angka) in [tahun / 1000, tahun / 100, tahun / 10, tahun].enumerated() { teks[i] = angka.digit }
      for (i, angka) in [bulan / 10, bulan].enumerated() { teks[5 + i] = angka.digit }
      for (i, angka) in [hari / 10, hari].enumerated() { teks[8 + i] = angka.digit }
      (teks[4], teks[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return 10
    }
  }

  /// The first moment of the day.
  package func awal(zona: TimeZone = .wib) -> Date {
    Date(timeIntervalSince1970: Double(hariKe * 86_400 - zona.secondsFromGMT()))
  }

  package static func < (kiri: Tanggal, kanan: Tanggal) -> Bool { kiri.hariKe < kanan.hariKe }
  package static func + (tanggal: Tanggal, hari: Int) -> Tanggal { Tanggal(hariKe: tanggal.hariKe + hari) }
  package static func - (kiri: Tanggal, kanan: Tanggal) -> Int { kiri.hariKe - kanan.hariKe }

  // Howard Hinnant's civil-calendar arithmetic: eras of 400 years that begin on 1 March.
  /// The same day so many months later; the last of the month where it has no such day.
  package func sesudah(bulan jumlah: Int) -> Tanggal {
    let (tahun, bulan, hari) = Self.uraikan(hariKe)
    let urut = tahun * 12 + bulan - 1 + jumlah
    let awal = Self.hariKe(urut / 12, urut % 12 + 1, 1)
    let berikut = Self.hariKe((urut + 1) / 12, (urut + 1) % 12 + 1, 1)
    return Tanggal(hariKe: min(awal + hari - 1, berikut - 1))
  }

  private static func hariKe(_ tahun: Int, _ bulan: Int, _ hari: Int) -> Int {
    let y = bulan <= 2 ? tahun - 1 : tahun
    let era = (y >= 0 ? y : y - 399) / 400
    let tahunEra = y - era * 400
    let hariTahun = (153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5 + hari - 1
    return era * 146_097 + tahunEra * 365 + tahunEra / 4 - tahunEra / 100 + hariTahun - 719_468
  }

  private static func uraikan(_ hariKe: Int) -> (Int, Int, Int) {
    let z = hariKe + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let hariEra = z - era * 146_097
    let tahunEra = (hariEra - hariEra / 1460 + hariEra / 36_524 - hariEra / 146_096) / 365
    let hariTahun = hariEra - (365 * tahunEra + tahunEra / 4 - tahunEra / 100)
    let m = (5 * hariTahun + 2) / 153
    let bulan = m < 10 ? m + 3 : m - 9
    return (tahunEra + era * 400 + (bulan <= 2 ? 1 : 0), bulan, hariTahun - (153 * m + 2) / 5 + 1)
  }
}

extension Int {
  /// The last digit as ASCII.
  fileprivate var digit: UInt8 { UInt8(ascii: "0") + UInt8(self % 10) }
}

extension TimeZone {
  /// Waktu Indonesia Barat, without daylight saving.
  package static let wib = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
}

func pad(_ angka: Int, _ lebar: Int) -> String {
  let teks = String(angka)
  return String(repeating: "0", count: max(0, lebar - teks.count)) + teks
}
