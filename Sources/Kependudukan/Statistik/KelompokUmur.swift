/// The groups of five years of the official tables, and the last that is open.
enum KelompokUmur {
  static let terakhir = 15

  static func urut(_ umur: Int) -> Int { min(terakhir, max(0, umur) / 5) }

  static func nama(_ urut: Int) -> String {
    urut >= terakhir ? "\(terakhir * 5)+" : "\(urut * 5)–\(urut * 5 + 4)"
  }

  /// All groups, also the empty ones.
  static func baris(_ umur: [Int: Pasangan]) -> [BarisGrafik] {
    var kelompok = [Pasangan](repeating: Pasangan(), count: terakhir + 1)
    for (tahun, nilai) in umur { kelompok[urut(tahun)] = kelompok[urut(tahun)] + nilai }
    return kelompok.enumerated().map { BarisGrafik(nama: nama($0), nilai: $1) }
  }
}
