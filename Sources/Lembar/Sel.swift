import Bahasa

/// One cell, as text.
package struct Sel: Sendable, Equatable {
  package let teks: String
  /// The spreadsheet holds it as a quantity: of more than fifteen digits the last may be lost.
  package let isBilangan: Bool

  package init(_ teks: String, isBilangan: Bool = false) {
    self.teks = teks
    self.isBilangan = isBilangan
  }

  package static let kosong = Sel("")
}

extension Sel {
  /// Of a number as the file has it: whole numbers without point or exponent.
  static func bilangan(_ teks: String) -> Sel {
    if teks.utf8.allSatisfy({ (48...57).contains($0) }) { return Sel(teks, isBilangan: true) }
    guard let nilai = Double(teks), nilai == nilai.rounded(), abs(nilai) < 9e15 else {
      return Sel(teks, isBilangan: true)
    }
    return Sel(String(Int64(nilai)), isBilangan: true)
  }

  /// Of a day counted from 1900 (or 1904): ISO. The time of day is dropped.
  static func tanggal(_ teks: String, dasar1904: Bool) -> Sel {
    guard let nilai = Double(teks), (1.0..<2_958_466.0).contains(nilai) else { return Sel(teks) }
    // 1900 had no 29 February, but spreadsheets count one.
    let geser = dasar1904 ? 24_107 : nilai < 60 ? 25_568 : 25_569
    return Sel(Tanggal(hariKe: Int(nilai) - geser).description)
  }
}
