/// A source of chance that gives the same numbers in every run and on every machine (SplitMix64).
struct Acak: Sendable {
  private var keadaan: UInt64

  init(_ benih: UInt64) { keadaan = benih }

  mutating func berikut() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 up to, not including, 1.
  mutating func pecahan() -> Double { Double(berikut() >> 11) * 0x1.0p-53 }

  mutating func peluang(_ p: Double) -> Bool { pecahan() < p }

  mutating func dari(_ batas: ClosedRange<Int>) -> Int {
    batas.lowerBound + Int(berikut() % UInt64(batas.upperBound - batas.lowerBound + 1))
  }

  /// One of `daftar`, which is not empty.
  mutating func pilih<T>(_ daftar: [T]) -> T { daftar[dari(0...daftar.count - 1)] }

  /// One of `daftar`, the first far more often than the last, as names are.
  mutating func pilihLazim<T>(_ daftar: [T]) -> T {
    let x = pecahan()
    return daftar[min(daftar.count - 1, Int(x * x * Double(daftar.count)))]
  }

  /// A value by its weight.
  mutating func pilih<T>(berbobot daftar: [(T, Double)]) -> T {
    var sisa = pecahan() * daftar.reduce(0) { $0 + $1.1 }
    for (nilai, bobot) in daftar {
      sisa -= bobot
      if sisa < 0 { return nilai }
    }
    return daftar[daftar.count - 1].0
  }

  mutating func acakUrutan<T>(_ daftar: [T]) -> [T] {
    var hasil = daftar
    for i in hasil.indices.reversed().dropLast() { hasil.swapAt(i, dari(0...i)) }
    return hasil
  }
}
