/// A source of chance that gives the same numbers every time (SplitMix64), so that the model regency is the same in
/// every test, on every machine.
struct AcakTetap {
  private var keadaan: UInt64

  init(benih: UInt64) { keadaan = benih }

  mutating func berikut() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 up to, not including, `batas`, which is positive.
  mutating func bilangan(_ batas: Int) -> Int { Int(berikut() % UInt64(batas)) }

  /// One of `daftar`, which is not empty.
  mutating func pilih<T>(_ daftar: [T]) -> T { daftar[bilangan(daftar.count)] }
}
