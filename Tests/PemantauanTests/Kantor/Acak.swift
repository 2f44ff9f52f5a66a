import Foundation

/// Chance that is the same in every run (SplitMix64).
struct Acak {
  private var keadaan: UInt64

  init(benih: UInt64) { keadaan = benih }

  mutating func bit() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 to below 1.
  mutating func pecahan() -> Double { Double(bit() >> 11) / 9_007_199_254_740_992 }

  mutating func antara(_ bawah: Double, _ atas: Double) -> Double { bawah + (atas - bawah) * pecahan() }

  mutating func bilangan(_ batas: Int) -> Int { Int(pecahan() * Double(batas)) }

  mutating func terjadi(_ peluang: Double) -> Bool { pecahan() < peluang }

  mutating func eksponen(_ rata: Double) -> Double { -rata * log(1 - pecahan()) }

  /// With mean 1 and a long tail to the right.
  mutating func lognormal(_ sigma: Double) -> Double {
    let normal = (0..<12).reduce(-6.0) { jumlah, _ in jumlah + pecahan() }
    return exp(sigma * normal - sigma * sigma / 2)
  }

  mutating func pilih(_ bobot: [Double]) -> Int {
    var sisa = pecahan() * bobot.reduce(0, +)
    for (i, satu) in bobot.enumerated() {
      sisa -= satu
      if sisa < 0 { return i }
    }
    return bobot.count - 1
  }
}
