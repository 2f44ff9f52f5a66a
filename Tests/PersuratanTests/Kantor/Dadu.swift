/// Chance that is the same in every run (SplitMix64), so that a failure can be seen again.
struct Dadu: RandomNumberGenerator {
  private var keadaan: UInt64

  init(_ benih: Int) { keadaan = UInt64(benih) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var nilai = keadaan
    nilai = (nilai ^ (nilai >> 30)) &* 0xBF58_476D_1CE4_E5B9
    nilai = (nilai ^ (nilai >> 27)) &* 0x94D0_49BB_1331_11EB
    return nilai ^ (nilai >> 31)
  }

  /// One of `pilihan`.
  mutating func pilih<T>(_ pilihan: [T]) -> T { pilihan[Int.random(in: pilihan.indices, using: &self)] }
}
