/// An officer beside the others who did the same work.
struct HasilPetugas: Sendable {
  let petugas: Int32
  let n: Int
  /// In how many of the n it was so.
  let kena: Int
  /// In how many it would be so if he were like the others, file by file of the same service and stage.
  let harapan: Double
  /// How many standard deviations lie between them.
  fileprivate(set) var z: Double

  var bagian: Double { Double(kena) / Double(max(n, 1)) }
  var bagianHarapan: Double { harapan / Double(max(n, 1)) }
}

/// The binomial funnel (Spiegelhalter 2005): what is expected of an officer comes from the others in the same peer group, so
/// that one who gets the hard services is not measured against those who get the easy ones.
struct BandingPetugas: Sendable {
  /// One file: who, among which peers, and whether it was so.
  struct Sampel: Sendable {
    let petugas: Int32
    let kelompok: Int32
    let kena: Bool
  }

  /// Fewer files than these say nothing of an officer, nor of the others as a measure.
  var minimal = 20
  /// Officers differ honestly more than dice do. From so many officers on, the z are divided by how widely they are spread.
  var minimalSebaran = 6

  private struct Hitungan {
    var n = 0
    var kena = 0

    mutating func tambah(_ benar: Bool) {
      n += 1
      if benar { kena += 1 }
    }
  }

  private struct Kunci: Hashable {
    let kelompok: Int32
    let petugas: Int32
  }

  /// Each officer with enough files that others also do, in order of his number.
  func banding(_ sampel: [Sampel]) -> [HasilPetugas] {
    var seorang: [Kunci: Hitungan] = [:]
    var semua: [Int32: Hitungan] = [:]
    for satu in sampel where satu.petugas >= 0 {
      seorang[Kunci(kelompok: satu.kelompok, petugas: satu.petugas), default: Hitungan()].tambah(satu.kena)
      semua[satu.kelompok, default: Hitungan()].tambah(satu.kena)
    }
    var jumlah: [Int32: (n: Int, kena: Int, harapan: Double, ragam: Double)] = [:]
    for kunci in seorang.keys.sorted(by: { ($0.petugas, $0.kelompok) < ($1.petugas, $1.kelompok) }) {
      guard let ini = seorang[kunci], let kelompok = semua[kunci.kelompok] else { continue }
      let lain = kelompok.n - ini.n
      guard lain >= minimal else { continue }
      // Half a file more: nobody is measured against "never".
      let p = (Double(kelompok.kena - ini.kena) + 0.5) / (Double(lain) + 1)
      let lama = jumlah[kunci.petugas] ?? (0, 0, 0, 0)
      let n = Double(ini.n)
      jumlah[kunci.petugas] = (
        lama.n + ini.n, lama.kena + ini.kena, lama.harapan + n * p, lama.ragam + n * p * (1 - p)
      )
    }
    return sesuaikan(
      jumlah.sorted { $0.key < $1.key }
        .compactMap { petugas, satu in
          guard satu.n >= minimal, satu.ragam > 0 else { return nil }
          let z = (Double(satu.kena) - satu.harapan) / satu.ragam.squareRoot()
          return HasilPetugas(
            petugas: petugas, n: satu.n, kena: satu.kena, harapan: satu.harapan, z: z)
        })
  }

  private func sesuaikan(_ hasil: [HasilPetugas]) -> [HasilPetugas] {
    guard hasil.count >= minimalSebaran else { return hasil }
    let lebar = max(1, Sebaran(hasil.map(\.z)).simpangan)
    return hasil.map { satu in
      var satu = satu
      satu.z /= lebar
      return satu
    }
  }
}
