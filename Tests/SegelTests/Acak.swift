/// Reproducible damage (SplitMix64).
struct Acak: RandomNumberGenerator {
  private var keadaan: UInt64

  init(benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// `bytes` with a few bytes changed, cut off, doubled or moved.
  mutating func rusak(_ bytes: [UInt8]) -> [UInt8] {
    var hasil = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      guard hasil.count > 2 else { return hasil }
      // Half of the damage goes to the update at the end, where the signature and the structure are.
      let awal = Bool.random(using: &self) ? 0 : max(0, hasil.count - 9000)
      let titik = Int.random(in: awal..<hasil.count, using: &self)
      let panjang = min(hasil.count - titik, Int.random(in: 1...200, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0, 1: hasil[titik] = UInt8.random(in: 0...255, using: &self)
      case 2: hasil.removeSubrange(titik..<titik + panjang)
      case 3: hasil.removeLast(panjang)
      case 4: hasil.insert(contentsOf: hasil[titik..<titik + panjang], at: titik)
      default: hasil[titik] = [48, 57, 60, 62, 91, 93, 47, 40, 41].randomElement(using: &self) ?? 0
      }
    }
    return hasil
  }
}
