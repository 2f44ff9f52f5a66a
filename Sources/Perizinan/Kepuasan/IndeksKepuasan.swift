/// The index of satisfaction of one service (Permenpan-RB 14/2017): the mean of nine elements in exact ninths, times 25,
/// rounded once. The printed weight of 0,11 would make the best only 99.
struct IndeksKepuasan: Sendable, Equatable {
  /// Fewer than so many say nothing, and could tell of one person.
  static let palingSedikit = 5

  /// How many answered.
  let banyak: Int
  /// The sum of the answers to each element.
  let jumlah: [UnsurSKM: Int]

  /// Hundredths of a point, 2500 to 10000; nil for too few.
  var perseratus: Int? {
    guard banyak >= Self.palingSedikit else { return nil }
    return Self.bulat(jumlah.values.reduce(0, +) * 2500, per: 9 * banyak)
  }

  /// The mean of one element in hundredths, 100 to 400; nil for too few.
  func rerata(_ unsur: UnsurSKM) -> Int? {
    guard banyak >= Self.palingSedikit else { return nil }
    return Self.bulat((jumlah[unsur] ?? 0) * 100, per: banyak)
  }

  var mutu: MutuLayanan? { perseratus.map(MutuLayanan.init) }

  /// Half goes up.
  private static func bulat(_ pembilang: Int, per penyebut: Int) -> Int {
    (2 * pembilang + penyebut) / (2 * penyebut)
  }
}

/// The grades of Permenpan-RB 14/2017, by the index rounded to hundredths, so that none falls between two of them.
enum MutuLayanan: String, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"

  init(perseratus: Int) {
    self =
      switch perseratus {
      case 8831...: .a
      case 7661...: .b
      case 6500...: .c
      default: .d
      }
  }

  var nama: DuaBahasa {
    switch self {
    case .a: DuaBahasa("Sangat baik", en: "Very good")
    case .b: DuaBahasa("Baik", en: "Good")
    case .c: DuaBahasa("Kurang baik", en: "Not good enough")
    case .d: DuaBahasa("Tidak baik", en: "Bad")
    }
  }
}
