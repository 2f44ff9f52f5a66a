import Foundation
import Pemantauan

/// The working days of a made-up 2026, and the way from office minutes to instants and back.
struct KalenderUji: Sendable {
  static let sehari = 510.0
  /// Days since 1970 that are worked.
  let hariKerja: [Int]
  private let pertama: Int
  /// How many working days lie before each day from `pertama` on.
  private let sebelum: [Int]

  init() {
    let awal = 20_454  // 1 January 2026, a Thursday
    // Days of the year that are holidays or leave by decree.
    let libur: Set = [
      0, 15, 46, 47, 76, 77, 78, 79, 81, 82, 92, 120, 133, 134, 146, 151, 166, 228, 236, 357, 358,
    ]
    var hariKerja: [Int] = []
    var sebelum: [Int] = []
    for i in 0..<430 {
      sebelum.append(hariKerja.count)
      if (i + 3) % 7 < 5, !libur.contains(i) { hariKerja.append(awal + i) }
    }
    self.hariKerja = hariKerja
    self.sebelum = sebelum
    pertama = awal
  }

  /// The instant at which so many office minutes have passed; the first minute of a day rather than the last of the one before.
  func saat(_ menit: Double) -> Date {
    let hari = min(Int(menit / Self.sehari), hariKerja.count - 1)
    return lokal(hari, 450 + menit - Double(hari) * Self.sehari)
  }

  /// An instant on the evening of the working day in which that minute lies.
  func malam(_ menit: Double, jam: Double) -> Date {
    lokal(min(Int(menit / Self.sehari), hariKerja.count - 1), jam * 60)
  }

  private func lokal(_ hari: Int, _ menit: Double) -> Date {
    Date(timeIntervalSince1970: Double(hariKerja[hari]) * 86_400 + (menit - 420) * 60)
  }

  var waktuKerja: WaktuKerja {
    WaktuKerja(
      menitSehari: Self.sehari, menit: { max(0, titik($1) - titik($0)) },
      buka: { saat in
        let (hari, menit) = pecah(saat)
        return adalahHariKerja(hari) && (450..<960).contains(menit)
      })
  }

  private func titik(_ saat: Date) -> Double {
    let (hari, menit) = pecah(saat)
    let i = min(max(hari - pertama, 0), sebelum.count - 1)
    let penuh = Double(sebelum[i]) * Self.sehari
    return adalahHariKerja(hari) ? penuh + min(max(menit, 450), 960) - 450 : penuh
  }

  private func adalahHariKerja(_ hari: Int) -> Bool {
    let i = hari - pertama
    guard sebelum.indices.contains(i), i + 1 < sebelum.count else { return false }
    return sebelum[i + 1] > sebelum[i]
  }

  private func pecah(_ saat: Date) -> (hari: Int, menit: Double) {
    let menit = saat.timeIntervalSince1970 / 60 + 420
    let hari = (menit / 1440).rounded(.down)
    return (Int(hari), menit - hari * 1440)
  }
}
