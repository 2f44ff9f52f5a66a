import Cryptography

/// The number under which a bill is paid: the prefix of the regency, ten random digits, and a check digit (Luhn), so that a
/// mistyped digit, or two that changed places, is no other bill.
enum NomorBayar {
  static func baru(awalan: String) throws -> String {
    let acak = try randomBytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 10_000_000_000
    let angka = String(acak)
    let badan = awalan + String(repeating: "0", count: 10 - angka.count) + angka
    return badan + String(pemeriksa(badan))
  }

  static func sah(_ nomor: String) -> Bool {
    nomor.count > 1 && nomor.allSatisfy { $0.isASCII && $0.isNumber }
      && nomor.last?.wholeNumberValue == pemeriksa(String(nomor.dropLast()))
  }

  /// `3314 0123 4567 891`
  static func tercetak(_ nomor: String) -> String {
    nomor.enumerated().map { $0 > 0 && $0.isMultiple(of: 4) ? " \($1)" : "\($1)" }.joined()
  }

  private static func pemeriksa(_ badan: String) -> Int {
    let jumlah = badan.reversed().compactMap(\.wholeNumberValue).enumerated()
      .map { urut, angka in
        guard urut.isMultiple(of: 2) else { return angka }
        return angka > 4 ? angka * 2 - 9 : angka * 2
      }
      .reduce(0, +)
    return (10 - jumlah % 10) % 10
  }
}
