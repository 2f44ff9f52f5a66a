/// Rules out pairs that cannot be one person, from what `Ringkas` tells: an estimate of the evidence, rather too high than
/// too low. Costs a few nanoseconds, and nearly all pairs that share a key end here.
struct Penyaring: Sendable {
  /// How many bits a pair must be able to reach.
  private let batas: Int32
  private let beralamat: Bool
  /// By `KedekatanTanggal`.
  private let tanggal: [Int32]

  init(_ h: Himpunan, bobot: Bobot, batas: Float) {
    // The birth place and a larger area are not looked at here.
    self.batas = Int32((batas - 1).rounded(.down))
    beralamat = h.beralamat
    tanggal = bobot.tanggal.map { Int32($0.rounded(.up)) }
  }

  @inline(__always)
  func mungkin(_ a: Ringkas, _ b: Ringkas) -> Bool {
    var lain: Int32 = a.wilayah == b.wilayah && a.wilayah != 0 ? 7 : 0
    if a.kelamin != b.kelamin, a.kelamin != 0, b.kelamin != 0 { lain -= 4 }
    if beralamat { lain += alamat(a.alamat, b.alamat) }
    lain += Self.lahir(a.lahir, b.lahir)
    if lain + Self.paling(a, b) < batas { return false }
    lain += Self.orangTua(
      a.ibu, b.ibu, a.kataIbu, b.kataIbu, a.bobotOrangTua >> 16, b.bobotOrangTua >> 16, 12)
    lain += Self.orangTua(a.ayah, b.ayah, a.kataAyah, b.kataAyah, a.bobotOrangTua, b.bobotOrangTua, 9)
    if a.banyak > 0, b.banyak > 0, !beralamat, Self.berlainan(a.nama, b.nama) { return false }
    if lain + Int32(min(a.bobotNama, b.bobotNama)) < batas { return false }
    let bit = lain + Self.kata(a, b)
    if bit < batas { return false }
    if a.lahir == b.lahir || a.lahir == 0 || b.lahir == 0 { return true }
    let tepat = tanggal[KedekatanTanggal(a.lahir, b.lahir).rawValue]
    return bit - Self.lahir(a.lahir, b.lahir) + tepat >= batas
  }

  /// What the names of a pair and of their parents weigh at most, told from pairs of neighbouring letters alone.
  @inline(__always)
  private static func paling(_ a: Ringkas, _ b: Ringkas) -> Int32 {
    let beda = jumlahBit(SIMD4(a.nama & ~b.nama, b.nama & ~a.nama, a.ibu ^ b.ibu, a.ayah ^ b.ayah))
    let nama = Int32(min(a.bobotNama, b.bobotNama)) - (min(beda.x, beda.y) <= 3 ? 0 : 5)
    return nama + palingOrangTua(a.kataIbu, b.kataIbu, beda.z, 12)
      + palingOrangTua(a.kataAyah, b.kataAyah, beda.w, 9)
  }

  @inline(__always)
  private static func palingOrangTua(_ a: UInt32, _ b: UInt32, _ beda: UInt64, _ paling: Int32) -> Int32 {
    if a == 0 || b == 0 { return 0 }
    let silang = a ^ (b << 16 | b >> 16)
    let lurus = a ^ b
    let sama = lurus >> 16 == 0 || lurus & 0xffff == 0 || silang >> 16 == 0 || silang & 0xffff == 0
    return sama || beda <= 12 ? paling : -4
  }

  /// How many bits of each are set.
  @inline(__always)
  private static func jumlahBit(_ nilai: SIMD4<UInt64>) -> SIMD4<UInt64> {
    var x = nilai &- (nilai &>> 1 & 0x5555_5555_5555_5555)
    x = (x & 0x3333_3333_3333_3333) &+ (x &>> 2 & 0x3333_3333_3333_3333)
    x = (x &+ x &>> 4) & 0x0f0f_0f0f_0f0f_0f0f
    x = x &+ x &>> 8
    x = x &+ x &>> 16
    return (x &+ x &>> 32) & 127
  }

  /// What two dates weigh at most, by what they share.
  @inline(__always)
  private static func lahir(_ a: UInt32, _ b: UInt32) -> Int32 {
    let x = a ^ b
    if x == 0 { return a == 0 ? 0 : 15 }
    if a == 0 || b == 0 { return 0 }
    if x >> 16 == 0 {
      if x & 0xff == 0 || x & 0xff00 == 0 { return 8 }
      if a.bulanHariTakBerurut == b.bulanHariTakBerurut { return 10 }
      return a.adalahPerkiraan || b.adalahPerkiraan ? 4 : 0
    }
    if x & 0xffff == 0 { return 8 }
    return a.adalahPerkiraan || b.adalahPerkiraan
      ? 2 : a.bulanHariTakBerurut == b.bulanHariTakBerurut ? 3 : -4
  }

  /// Whether fewer pairs of neighbouring letters agree than by chance.
  @inline(__always)
  private static func berlainan(_ a: UInt64, _ b: UInt64) -> Bool {
    let bersama = (a & b).nonzeroBitCount
    return bersama * 5 <= min(a.nonzeroBitCount, b.nonzeroBitCount) * 2
  }

  /// What the words of the names weigh at most: those that sound the same, and those that may be slips because hardly a
  /// pair of letters is missing.
  @inline(__always)
  private static func kata(_ a: Ringkas, _ b: Ringkas) -> Int32 {
    var bit: Int32 = 0
    var sisaA = Int32(a.banyak)
    var bobotSisa: UInt32 = a.bobotKata
    for i in 0..<4 as Range<UInt64> {
      let ini = a.kata >> (16 * i) & 0xffff
      if ini == 0 { break }
      if adaBagian(b.kata ^ ini &* 0x0001_0001_0001_0001) {
        bit += Int32(a.bobotKata >> UInt32(8 * i) & 255)
        bobotSisa &= ~(255 << UInt32(8 * i))
        sisaA -= 1
      }
    }
    let sisaB = Int32(b.banyak) - (Int32(a.banyak) - sisaA)
    let beda = min(sisaA, sisaB)
    guard beda > 0 else { return bit - (max(sisaA, sisaB) - beda) }
    // A slip of the pen leaves out two or three pairs of neighbouring letters, another word more.
    let (diA, diB) = ((a.nama & ~b.nama).nonzeroBitCount, (b.nama & ~a.nama).nonzeroBitCount)
    var hilang = Int32(sisaA == sisaB ? max(diA, diB) : min(diA, diB))
    for i in 0..<4 as Range<UInt32> where beda > 0 {
      let bobot = Int32(bobotSisa >> (8 * i) & 255)
      if bobot == 0 { continue }
      if hilang <= 3 {
        bit += max(0, bobot - 1)
        hilang += 2
      } else {
        bit -= 5
        hilang -= 4
      }
    }
    return bit
  }

  /// Whether one of four sixteen-bit parts is 0.
  @inline(__always)
  private static func adaBagian(_ x: UInt64) -> Bool {
    (x &- 0x0001_0001_0001_0001) & ~x & 0x8000_8000_8000_8000 != 0
  }

  @inline(__always)
  private static func orangTua(
    _ a: UInt64, _ b: UInt64, _ kataA: UInt32, _ kataB: UInt32, _ bobotA: UInt32, _ bobotB: UInt32,
    _ paling: Int32
  ) -> Int32 {
    if kataA == 0 || kataB == 0 { return 0 }
    var bit: Int32 = 0
    if kataA == kataB {
      bit = Int32(bobotA >> 8 & 255) + Int32(bobotA & 255)
    } else {
      // One word that both have, at whichever place.
      if kataA >> 16 == kataB >> 16 || kataA >> 16 == kataB & 0xffff { bit += Int32(bobotA >> 8 & 255) }
      if kataA & 0xffff != 0, kataA & 0xffff == kataB >> 16 || kataA & 0xffff == kataB & 0xffff {
        bit += Int32(bobotA & 255)
      }
    }
    if bit > 3 { return min(bit, paling) }
    let bersama = Int32((a & b).nonzeroBitCount)
    let panjang = Int32(max(a.nonzeroBitCount, b.nonzeroBitCount))
    if bersama * 10 < panjang * 7 { return bit > 0 ? bit : -4 }
    return min(paling, Int32(bobotA >> 8 & 255) + Int32(bobotA & 255))
  }

  /// The parts that agree; a slip in the others is allowed for.
  @inline(__always)
  private func alamat(_ a: UInt32, _ b: UInt32) -> Int32 {
    let x = a ^ b
    var bit: Int32 = 8
    for i in 0..<4 where x >> UInt32(8 * i) & 255 == 0 && a >> UInt32(8 * i) & 255 != 0 { bit += 8 }
    return bit
  }
}
