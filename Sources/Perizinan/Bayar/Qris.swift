import Foundation

/// What a QRIS says (EMVCo merchant-presented mode): fields of two digits tag, two digits length, value; the last is the
/// checksum of everything before it.
struct Qris: Sendable, Equatable {
  let teks: String
  let medan: [String: String]

  /// Nil when it is none, or was damaged.
  init?(_ teks: String) {
    let bita = Array(teks.utf8)
    guard (12...512).contains(bita.count), bita.allSatisfy({ (0x20..<0x7f).contains($0) }) else { return nil }
    var medan: [String: String] = [:]
    var letak = 0
    while letak < bita.count {
      guard letak + 4 <= bita.count,
        let panjang = Int(String(decoding: bita[letak + 2..<letak + 4], as: UTF8.self)), panjang > 0,
        letak + 4 + panjang <= bita.count
      else { return nil }
      let tanda = String(decoding: bita[letak..<letak + 2], as: UTF8.self)
      medan[tanda] = String(decoding: bita[letak + 4..<letak + 4 + panjang], as: UTF8.self)
      letak += 4 + panjang
    }
    guard medan["00"] == "01", medan["63"] == Self.jumlahPeriksa(Array(bita.dropLast(4))) else { return nil }
    self.teks = teks
    self.medan = medan
  }

  /// What is to be paid, in rupiah.
  var jumlah: Int? { medan["54"].flatMap { Double($0) }.map { Int($0) } }

  /// Of its fields in order, without the checksum.
  static func susun(_ medan: [(tanda: String, nilai: String)]) -> String {
    let badan =
      medan.map { $0.tanda + String(String($0.nilai.utf8.count + 100).dropFirst()) + $0.nilai }.joined()
      + "6304"
    return badan + jumlahPeriksa(Array(badan.utf8))
  }

  /// CRC-16/CCITT-FALSE (polynomial 0x1021, beginning 0xFFFF) in four hexadecimal digits.
  static func jumlahPeriksa(_ bita: [UInt8]) -> String {
    var sisa: UInt16 = 0xffff
    for satu in bita {
      sisa ^= UInt16(satu) << 8
      for _ in 0..<8 { sisa = sisa & 0x8000 == 0 ? sisa << 1 : sisa << 1 ^ 0x1021 }
    }
    return String(String(UInt32(sisa) + 0x10000, radix: 16, uppercase: true).dropFirst())
  }
}
