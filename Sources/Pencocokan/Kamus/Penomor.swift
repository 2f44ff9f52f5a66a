/// Gives each 64-bit fingerprint a number of its own: 1, 2, 3 in the order in which they come.
struct Penomor: Sendable {
  private var kunci: [UInt64]
  private var nomor: [UInt32]
  private(set) var banyak: UInt32 = 0

  init() {
    kunci = Array(repeating: 0, count: 1024)
    nomor = Array(repeating: 0, count: 1024)
  }

  /// The number of a fingerprint; 0 when it has none.
  subscript(_ sidik: UInt64) -> UInt32 { nomor[tempat(sidik)] }

  /// The number of a fingerprint, given now when it is new.
  mutating func masukkan(_ sidik: UInt64) -> (nomor: UInt32, baru: Bool) {
    let ini = tempat(sidik)
    if nomor[ini] != 0 { return (nomor[ini], false) }
    banyak += 1
    kunci[ini] = sidik
    nomor[ini] = banyak
    if Int(banyak) * 8 > kunci.count * 5 { perbesar() }
    return (banyak, true)
  }

  @inline(__always)
  private func tempat(_ sidik: UInt64) -> Int {
    let topeng = kunci.count - 1
    var i = Int(truncatingIfNeeded: sidik) & topeng
    while nomor[i] != 0 && kunci[i] != sidik { i = (i + 1) & topeng }
    return i
  }

  private mutating func perbesar() {
    let (lama, nomorLama) = (kunci, nomor)
    kunci = Array(repeating: 0, count: lama.count * 2)
    nomor = Array(repeating: 0, count: lama.count * 2)
    for (i, satu) in nomorLama.enumerated() where satu != 0 {
      let ini = tempat(lama[i])
      kunci[ini] = lama[i]
      nomor[ini] = satu
    }
  }
}
