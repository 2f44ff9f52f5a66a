/// An exact number: areas, indices and prices are multiplied without losing a rupiah.
package struct Pecahan: Sendable, Hashable, Comparable, CustomStringConvertible {
  let pembilang: Int128
  /// Positive; the fraction is in lowest terms.
  let penyebut: Int128

  static let nol = Pecahan(0)

  package init(_ bulat: Int) {
    pembilang = Int128(bulat)
    penyebut = 1
  }

  private init(_ pembilang: Int128, per penyebut: Int128) {
    let pembagi = max(1, Self.pembagiTerbesar(pembilang.magnitude, penyebut.magnitude))
    let tanda: Int128 = penyebut < 0 ? -1 : 1
    self.pembilang = tanda * pembilang / Int128(pembagi)
    self.penyebut = tanda * penyebut / Int128(pembagi)
  }

  /// Reads `12`, `0.45`, `-3.5`: digits with a point, at most 15 before and 9 after it. Nil for anything else.
  package init?(_ teks: some StringProtocol) {
    let negatif = teks.utf8.first == UInt8(ascii: "-")
    let bagian = (negatif ? teks.dropFirst() : teks[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let bulat = bagian.first, (1...2).contains(bagian.count), (1...15).contains(bulat.utf8.count)
    else { return nil }
    let desimal = bagian.count == 2 ? String(bagian[1]) : ""
    let digit = String(bulat) + desimal
    guard bagian.count == 1 || (1...9).contains(desimal.utf8.count),
      digit.utf8.allSatisfy({ (48...57).contains($0) }), let angka = Int128(digit)
    else { return nil }
    let penyebut = desimal.utf8.reduce(Int128(1)) { hasil, _ in hasil * 10 }
    self.init(negatif ? -angka : angka, per: penyebut)
  }

  /// The number as whole rupiah; nil when it is no whole number or too large.
  package var bulat: Int? { penyebut == 1 ? Int(exactly: pembilang) : nil }

  static func + (a: Pecahan, b: Pecahan) throws(RumusError) -> Pecahan {
    try jumlah(a, b.pembilang, b.penyebut)
  }

  static func - (a: Pecahan, b: Pecahan) throws(RumusError) -> Pecahan {
    try jumlah(a, -b.pembilang, b.penyebut)
  }

  static func * (a: Pecahan, b: Pecahan) throws(RumusError) -> Pecahan {
    Pecahan(
      try kali(a.pembilang, b.pembilang), per: try kali(a.penyebut, b.penyebut))
  }

  static func / (a: Pecahan, b: Pecahan) throws(RumusError) -> Pecahan {
    guard b.pembilang != 0 else { throw .bagiNol }
    return Pecahan(try kali(a.pembilang, b.penyebut), per: try kali(a.penyebut, b.pembilang))
  }

  package static func < (a: Pecahan, b: Pecahan) -> Bool {
    let kiri = a.pembilang.multipliedFullWidth(by: b.penyebut)
    let kanan = b.pembilang.multipliedFullWidth(by: a.penyebut)
    return (kiri.high, kiri.low) < (kanan.high, kanan.low)
  }

  /// The multiple of `kelipatan` that is next in a direction.
  func dibulatkan(_ cara: Pembulatan.Cara, ke kelipatan: Pecahan) throws(RumusError) -> Pecahan {
    guard kelipatan > .nol else { throw .kelipatanKeliru }
    let bagian = try self / kelipatan
    let (hasil, sisa) = bagian.pembilang.quotientAndRemainder(dividingBy: bagian.penyebut)
    let turun = sisa < 0 ? hasil - 1 : hasil
    if sisa == 0 { return self }
    let lebih = bagian.pembilang - turun * bagian.penyebut
    let naik =
      switch cara {
      case .atas: true
      case .bawah: false
      case .terdekat: lebih * 2 >= bagian.penyebut
      }
    return try Pecahan(naik ? turun + 1 : turun, per: 1) * kelipatan
  }

  /// `0,45` as people write it, with a point every three digits; a fraction that never ends as `2/3`.
  package var description: String {
    var sisa = penyebut
    var desimal = 0
    while sisa > 1, desimal < 9 {
      if sisa % 10 == 0 {
        sisa /= 10
      } else if sisa % 2 == 0 {
        sisa /= 2
      } else if sisa % 5 == 0 {
        sisa /= 5
      } else {
        return "\(pembilang)/\(penyebut)"
      }
      desimal += 1
    }
    let skala = (0..<desimal).reduce(Int128(1)) { hasil, _ in hasil * 10 }
    let nilai = pembilang.magnitude * UInt128(skala) / UInt128(penyebut)
    var angka = String(nilai)
    if angka.count <= desimal { angka = String(repeating: "0", count: desimal + 1 - angka.count) + angka }
    var pecahan = angka.suffix(desimal)
    while pecahan.last == "0" { pecahan.removeLast() }
    let bulat = String(angka.dropLast(desimal))
    let berjarak = bulat.reversed().enumerated()
      .map { $0.offset > 0 && $0.offset % 3 == 0 ? "\($0.element)." : "\($0.element)" }
      .reversed().joined()
    return (pembilang < 0 ? "-" : "") + berjarak + (pecahan.isEmpty ? "" : ",\(pecahan)")
  }

  private static func jumlah(_ a: Pecahan, _ pembilang: Int128, _ penyebut: Int128) throws(RumusError)
    -> Pecahan
  {
    let (kiri, kanan) = (try kali(a.pembilang, penyebut), try kali(pembilang, a.penyebut))
    let (hasil, luap) = kiri.addingReportingOverflow(kanan)
    guard !luap else { throw .terlaluBesar }
    return Pecahan(hasil, per: try kali(a.penyebut, penyebut))
  }

  private static func kali(_ a: Int128, _ b: Int128) throws(RumusError) -> Int128 {
    let (hasil, luap) = a.multipliedReportingOverflow(by: b)
    guard !luap, hasil != .min else { throw .terlaluBesar }
    return hasil
  }

  private static func pembagiTerbesar(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

/// To what a sum is rounded.
package struct Pembulatan: Sendable, Equatable {
  /// Which way an amount is rounded.
  package enum Cara: String, Sendable, CaseIterable {
    case atas, bawah, terdekat
  }

  package let cara: Cara
  /// In rupiah: 1, 100, 500, 1000.
  package let kelipatan: Int
}
