import Foundation

/// Office time as a line: every instant of a log has its place on it, in minutes, and the difference of two places is the
/// office time between them.
///
/// A calendar walks over the days between two instants. Here it is asked once for every day on which something happened,
/// and then only from that day's beginning, so that a million events cost a million short questions.
struct SumbuKerja: Sendable {
  private let waktuKerja: WaktuKerja
  /// Days since 1970 (UTC) on which something happened, in order, and the office minutes before each.
  private let hari: [Int]
  private let sebelum: [Double]

  init(_ waktuKerja: WaktuKerja, saat: some Sequence<Date>) {
    self.waktuKerja = waktuKerja
    hari = Set(saat.lazy.map(Self.hari)).sorted()
    var sebelum: [Double] = []
    sebelum.reserveCapacity(hari.count)
    for (i, ini) in hari.enumerated() {
      guard i > 0 else {
        sebelum.append(0)
        continue
      }
      sebelum.append(sebelum[i - 1] + waktuKerja.menit(Self.awal(hari[i - 1]), Self.awal(ini)))
    }
    self.sebelum = sebelum
  }

  /// The place of an instant; for a day that is not on the line, counted from the nearest one before.
  func titik(_ saat: Date) -> Double {
    let ini = Self.hari(saat)
    let i = max(0, hari.sisipAtas(ini) - 1)
    guard i < hari.count else { return 0 }
    let awal = Self.awal(hari[i])
    return saat < awal ? sebelum[i] - waktuKerja.menit(saat, awal) : sebelum[i] + waktuKerja.menit(awal, saat)
  }

  private static func hari(_ saat: Date) -> Int { Int((saat.timeIntervalSince1970 / 86_400).rounded(.down)) }

  private static func awal(_ hari: Int) -> Date { Date(timeIntervalSince1970: Double(hari) * 86_400) }
}
