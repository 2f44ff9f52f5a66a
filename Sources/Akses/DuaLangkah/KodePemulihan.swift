import Cryptography

/// Codes that open an account once each when the phone is lost: 50 bits of chance, in letters that are not mistaken.
enum KodePemulihan {
  static let panjang = 10
  static let banyak = 10

  static func baru() throws(CryptographyError) -> [String] {
    var kode: [String] = []
    for _ in 0..<banyak { kode.append(try randomCode(panjang)) }
    return kode
  }

  /// As typed by a person, to as made: without blanks and hyphens, capital, with the digits that letters stand for.
  static func rapikan(_ teks: String) -> String {
    let huruf = teks.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return huruf.replacing("O", with: "0").replacing("I", with: "1").replacing("L", with: "1")
  }

  /// `7K3MX-9QPD2`
  static func tampil(_ kode: String) -> String { "\(kode.prefix(5))-\(kode.dropFirst(5))" }
}
