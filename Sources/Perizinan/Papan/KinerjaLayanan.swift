import Foundation

/// How one service keeps its promise, over the applications that ended in the last ninety days.
struct KinerjaLayanan: Sendable, Equatable {
  /// Fewer than so many say nothing, and could tell of one person.
  static let palingSedikit = 5
  static let jendela: TimeInterval = 90 * 86_400

  /// How many ended.
  let banyak: Int
  /// Office time until the end, in minutes; nil for too few.
  let tengah: Int?
  let p90: Int?
  /// Of a hundred, how many by the promised day; nil for too few.
  let tepat: Int?
  /// How many are under way, and how many of them are overdue.
  let berjalan: Int
  let terlambat: Int

  init(_ menit: [Int], tepat: Int, berjalan: Int, terlambat: Int) {
    banyak = menit.count
    self.berjalan = berjalan
    self.terlambat = terlambat
    guard banyak >= Self.palingSedikit else { (tengah, p90, self.tepat) = (nil, nil, nil); return }
    let urut = menit.sorted()
    tengah = urut[(banyak - 1) / 2]
    // The least that nine of ten do not exceed.
    p90 = urut[(banyak * 9 + 9) / 10 - 1]
    // Rounded down: a hundred means all.
    self.tepat = tepat * 100 / banyak
  }
}
