/// What two birth dates have in common, the nearest that fits.
package enum KedekatanTanggal: Int, CaseIterable, Sendable {
  case sama, hariBulanTertukar, satuAngka, tahunDekat, perkiraanTahunSama, perkiraan, hariDekat, bulanSama,
    tahunHariSama, hariBulanSama
  case tertukarTahunDekat, tahunSama, tahunBersebelahan, lain

  /// Of two dates of eight four-bit digits each.
  @inline(__always)
  init(_ a: UInt32, _ b: UInt32) {
    if a == b {
      self = .sama
    } else if a.tahunAngka == b.tahunAngka && a.bulanHari == b.bulanHari.bytesBertukar {
      self = .hariBulanTertukar
    } else if Self.satuSlip(a, b) {
      self = .satuAngka
    } else {
      self = Self.lebihJauh(a, b)
    }
  }

  private static func lebihJauh(_ a: UInt32, _ b: UInt32) -> Self {
    let selisih = abs(a.tahun - b.tahun)
    if a.bulanHari == b.bulanHari { return selisih <= 2 ? .tahunDekat : .hariBulanSama }
    if a.adalahPerkiraan != b.adalahPerkiraan && selisih <= 2 {
      return selisih == 0 ? .perkiraanTahunSama : .perkiraan
    }
    let x = a ^ b
    if selisih == 0 {
      if x & 0xff00 == 0 { return abs(Int(a.nilaiHari) - Int(b.nilaiHari)) <= 3 ? .hariDekat : .bulanSama }
      return x & 0xff == 0 ? .tahunHariSama : .tahunSama
    }
    guard selisih <= 2 else { return .lain }
    return a.bulanHari == b.bulanHari.bytesBertukar ? .tertukarTahunDekat : .tahunBersebelahan
  }

  /// One digit differs, or two neighbouring digits changed places.
  @inline(__always)
  private static func satuSlip(_ a: UInt32, _ b: UInt32) -> Bool {
    let x = a ^ b
    let beda = (x | x >> 1 | x >> 2 | x >> 3) & 0x1111_1111
    let pertama = beda & (0 &- beda)
    if beda == pertama { return true }
    guard beda == pertama | pertama << 4 else { return false }
    let geser = UInt32(pertama.trailingZeroBitCount)
    let p = a >> geser & 0xff
    let q = b >> geser & 0xff
    return p == (q << 4 | q >> 4) & 0xff
  }
}

extension UInt32 {
  fileprivate var nilaiHari: UInt32 { (self >> 4 & 15) * 10 + (self & 15) }
}
