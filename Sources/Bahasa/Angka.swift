import Foundation

extension BinaryInteger {
  /// With a point between thousands: `875.463`.
  package var ribuan: String {
    let angka = Array(String(magnitude))
    var teks = self < 0 ? "-" : ""
    for (index, digit) in angka.enumerated() {
      if index > 0, (angka.count - index).isMultiple(of: 3) { teks += "." }
      teks.append(digit)
    }
    return teks
  }

  /// Whole rupiah: `Rp1.250.000`, `-Rp500`.
  package var rupiah: String { (self < 0 ? "-" : "") + "Rp" + magnitude.ribuan }
}

extension Int {
  /// Whole rupiah from what people type: `Rp1.250.000`, `1.250.000,00`, `1250000`. Nil when points do not stand
  /// between thousands or there are cents other than zero, rather than a guess at what was meant.
  package init?(rupiah teks: String) {
    var angka = teks.filter { !$0.isWhitespace }[...]
    if angka.lowercased().hasPrefix("rp") { angka = angka.dropFirst(2).drop { $0 == "." } }
    for ekor in [",00", ",-"] where angka.hasSuffix(ekor) { angka = angka.dropLast(ekor.count) }
    let kelompok = angka.split(separator: ".", omittingEmptySubsequences: false)
    guard kelompok.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      kelompok.count == 1
        || (kelompok.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(kelompok[0].count)),
      let nilai = Int(kelompok.joined())
    else { return nil }
    self = nilai
  }
}

extension Double {
  /// With a decimal comma and exactly `digit` decimals: `1.234,50`.
  package func desimal(_ digit: Int) -> String {
    guard isFinite else { return "–" }
    let bagian = String(format: "%.\(max(0, digit))f", magnitude).split(separator: ".")
    let bulat = bagian.first.map(String.init) ?? "0"
    let pecahan = bagian.count > 1 ? "," + bagian[1] : ""
    let isNol = bagian.joined().allSatisfy { $0 == "0" }
    return (self < 0 && !isNol ? "-" : "") + titik(bulat) + pecahan
  }

  /// With at most `digit` decimals, zeros at the end left out: `12,5`, `12`.
  package func desimalRingkas(_ digit: Int) -> String {
    let teks = desimal(digit)
    guard teks.contains(",") else { return teks }
    let pendek = teks.reversed().drop { $0 == "0" }.drop { $0 == "," }
    return String(pendek.reversed())
  }

  /// A share of one as per cent: `0,125` is `12,5%`.
  package func persen(_ digit: Int = 1) -> String { (self * 100).desimalRingkas(digit) + "%" }

  private func titik(_ bulat: String) -> String {
    guard let angka = Int64(bulat) else { return bulat }
    return angka.ribuan
  }
}
