/// Which of the two numbers of the civil registry is meant, for what is said about it.
package enum JenisNomor: String, Sendable {
  case nik = "NIK"
  case kk = "Nomor KK"
}

/// Reads sixteen digits as people, spreadsheets and other systems write them.
enum PembacaNomor {
  /// Spaces, apostrophes, dots and hyphens are dropped and the letter O is read as zero.
  /// - Throws: `NomorError` when something else than sixteen digits is left, or a spreadsheet has made a fraction of it.
  static func baca(_ teks: String, _ jenis: JenisNomor) throws(NomorError) -> UInt64 {
    var angka: UInt64 = 0
    var jumlah = 0
    var sebelumTitik = -1
    for skalar in teks.unicodeScalars {
      switch skalar {
      case "0"..."9":
        jumlah += 1
        if jumlah <= 16 { angka = angka * 10 + UInt64(skalar.value - 48) }
      case "O", "o":
        jumlah += 1
        if jumlah <= 16 { angka *= 10 }
      case ".": sebelumTitik = jumlah
      case " ", "'", "`", "\u{2018}", "\u{2019}", "-", "\t", "\n", "\r", "\u{A0}", "\u{FEFF}": continue
      case ",", "+", "E", "e":
        if jumlah > 0 { throw .pecahan(jenis) }
        throw .bukanAngka(jenis)
      default: throw .bukanAngka(jenis)
      }
    }
    if sebelumTitik >= 15 { throw .pecahan(jenis) }
    if jumlah == 0 || angka == 0 && jumlah <= 16 { throw .kosong(jenis) }
    guard jumlah == 16 else { throw .panjang(jenis, jumlah) }
    return angka
  }
}

extension UInt64 {
  /// The sixteen digits, with leading zeros.
  var enamBelasAngka: String {
    let teks = String(self)
    return String(repeating: "0", count: Swift.max(0, 16 - teks.count)) + teks
  }

  /// `331401******0001`: enough to tell one's own number by, not enough to use another's.
  var enamBelasAngkaDisamarkan: String {
    let teks = enamBelasAngka
    return "\(teks.prefix(6))******\(teks.suffix(4))"
  }
}
