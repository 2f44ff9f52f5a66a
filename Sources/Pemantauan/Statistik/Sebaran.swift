/// How values are spread. Quantiles rather than means: one file of two years would move a mean.
struct Sebaran: Sendable {
  private let terurut: [Double]

  init(_ nilai: [Double]) { terurut = nilai.sorted() }

  var banyak: Int { terurut.count }

  var median: Double { kuantil(0.5) }

  /// Between the two neighbours in proportion; 0 when there is no value.
  func kuantil(_ q: Double) -> Double {
    guard let terakhir = terurut.last else { return 0 }
    let tempat = min(max(q, 0), 1) * Double(terurut.count - 1)
    let bawah = Int(tempat)
    guard bawah + 1 < terurut.count else { return terakhir }
    return terurut[bawah] + (tempat - Double(bawah)) * (terurut[bawah + 1] - terurut[bawah])
  }

  /// The share of values below, those equal counted by half; never quite 0 or 1.
  func peringkat(_ nilai: Double) -> Double {
    let setara = Double(terurut.sisipBawah(nilai) + terurut.sisipAtas(nilai)) / 2
    return (setara + 0.5) / (Double(terurut.count) + 1)
  }

  /// The standard deviation as the middle half tells it: a few extreme values do not hide themselves by widening it.
  var simpangan: Double {
    let tengah = median
    return 1.4826 * Sebaran(terurut.map { abs($0 - tengah) }).median
  }
}
