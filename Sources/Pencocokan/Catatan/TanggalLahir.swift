/// A birth date as it was written, also one that cannot be: registers hold 31 February, and a slip must not hide it. What
/// is written where nobody knows (99999999, 00000000, the year 0 or 9999) is no date: two of them are not alike.
package struct TanggalLahir: Hashable, Sendable {
  /// The eight digits, four bits each, year first; so slips of one digit are seen without any division.
  let angka: UInt32

  /// Reads `2001-12-31`, `20011231`, `31-12-2001` and `31/12/2001`.
  /// Nil when it is not a year, a month and a day of digits; a time of day behind it does not matter.
  package init?(_ teks: String) {
    if let angka = Self.iso(teks) {
      guard !angka.bukanTanggal else { return nil }
      self.init(angka: angka)
      return
    }
    var bagian: [(angka: UInt32, banyak: Int)] = [(0, 0)]
    for huruf in teks.utf8 {
      switch huruf {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let akhir = bagian.count - 1
        guard bagian[akhir].banyak < 8 else { return nil }
        bagian[akhir].angka = bagian[akhir].angka << 4 | UInt32(huruf - UInt8(ascii: "0"))
        bagian[akhir].banyak += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): bagian.append((0, 0))
      case UInt8(ascii: " "), UInt8(ascii: "T"):
        if bagian.count == 3 || bagian[0].banyak == 8 {
          self.init(bagian)
          return
        }
        if bagian[bagian.count - 1].banyak > 0 { return nil }
      default: return nil
      }
    }
    self.init(bagian)
  }

  /// The digits of `2001-12-31`, as nearly all are written; nil for anything else.
  private static func iso(_ teks: String) -> UInt32? {
    guard teks.utf8.count == 10 else { return nil }
    var (angka, ke): (UInt32, Int) = (0, 0)
    for huruf in teks.utf8 {
      switch huruf {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where ke != 4 && ke != 7:
        angka = angka << 4 | UInt32(huruf & 15)
      case UInt8(ascii: "-") where ke == 4 || ke == 7: break
      default: return nil
      }
      ke += 1
    }
    return angka == 0 ? nil : angka
  }

  private init?(_ bagian: [(angka: UInt32, banyak: Int)]) {
    if bagian.count == 1, bagian[0].banyak == 8 {
      angka = bagian[0].angka
    } else if bagian.count == 3, bagian[0].banyak == 4, 1...2 ~= bagian[1].banyak, 1...2 ~= bagian[2].banyak {
      angka = bagian[0].angka << 16 | bagian[1].angka << 8 | bagian[2].angka
    } else if bagian.count == 3, bagian[2].banyak == 4, 1...2 ~= bagian[1].banyak, 1...2 ~= bagian[0].banyak {
      angka = bagian[2].angka << 16 | bagian[1].angka << 8 | bagian[0].angka
    } else {
      return nil
    }
    if angka.bukanTanggal { return nil }
  }

  package init?(tahun: Int, bulan: Int, hari: Int) {
    guard 0...9999 ~= tahun, 0...99 ~= bulan, 0...99 ~= hari else { return nil }
    self.init(String(String(tahun * 10_000 + bulan * 100 + hari + 100_000_000).dropFirst()))
  }

  init(angka: UInt32) { self.angka = angka }
}

/// The parts of a date of eight four-bit digits.
extension UInt32 {
  /// The same digit eight times, or a year in which nobody was born.
  var bukanTanggal: Bool {
    self == (self & 15) &* 0x1111_1111 || tahunAngka == 0 || tahunAngka == 0x9999
  }

  @inline(__always) var tahunAngka: UInt32 { self >> 16 }

  @inline(__always) var bulanHari: UInt32 { self & 0xffff }

  /// The year as a number.
  @inline(__always) var tahun: Int {
    let abad: UInt32 = (self >> 28) * 10 + (self >> 24 & 15)
    let sisa: UInt32 = (self >> 20 & 15) * 10 + (self >> 16 & 15)
    return Int(abad * 100 + sisa)
  }

  /// Day and month in whichever order is the smaller number: the same for 3 April and 4 March.
  @inline(__always) var bulanHariTakBerurut: UInt32 {
    Swift.min(bulanHari, bulanHari.bytesBertukar)
  }

  @inline(__always) var bytesBertukar: UInt32 { self << 8 & 0xff00 | self >> 8 & 0xff }

  /// 1 January, 1 July and 31 December are what is written when only the year is known.
  @inline(__always) var adalahPerkiraan: Bool {
    bulanHari == 0x0101 || bulanHari == 0x1231 || bulanHari == 0x0701
  }
}
