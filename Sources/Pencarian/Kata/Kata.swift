import Foundation

/// One word of a text as it is searched for, and where it stands.
struct Kata: Equatable {
  /// Small letters without accents, at most 40 bytes.
  let bentuk: String
  let letak: Range<String.Index>
}

extension Kata {
  /// The words of a text: runs of letters and digits. What stands between them (dots of `400.3/12`, hyphens of
  /// `undang-undang`) separates; case and accents do not count. No stemming: a word is found as it is written, or
  /// by its beginning, and everybody can tell why.
  static func urai(_ teks: String, palingBanyak: Int = .max) -> [Kata] {
    var kata: [Kata] = []
    let skalar = teks.unicodeScalars
    var posisi = skalar.startIndex
    while posisi < skalar.endIndex, kata.count < palingBanyak {
      guard bagianKata(skalar[posisi]) else {
        skalar.formIndex(after: &posisi)
        continue
      }
      let awal = posisi
      while posisi < skalar.endIndex, bagianKata(skalar[posisi]) || tanda(skalar[posisi]) {
        skalar.formIndex(after: &posisi)
      }
      let bentuk = lipat(skalar[awal..<posisi])
      if !bentuk.isEmpty { kata.append(Kata(bentuk: bentuk, letak: awal..<posisi)) }
    }
    return kata
  }

  /// The words alone.
  static func bentuk(_ teks: String, palingBanyak: Int = .max) -> [String] {
    urai(teks, palingBanyak: palingBanyak).map(\.bentuk)
  }

  private static func bagianKata(_ skalar: Unicode.Scalar) -> Bool {
    if skalar.isASCII {
      return ("a"..."z").contains(skalar) || ("A"..."Z").contains(skalar) || ("0"..."9").contains(skalar)
    }
    switch skalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default: return false
    }
  }

  /// A mark that belongs to the letter before it.
  private static func tanda(_ skalar: Unicode.Scalar) -> Bool {
    !skalar.isASCII
      && [.nonspacingMark, .spacingMark, .enclosingMark].contains(skalar.properties.generalCategory)
  }

  private static func lipat(_ skalar: Substring.UnicodeScalarView) -> String {
    if skalar.allSatisfy(\.isASCII) { return String(skalar.prefix(40)).lowercased() }
    let dasar = String(skalar).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { bagianKata($0) }
    var bentuk = String.UnicodeScalarView()
    for satu in String(String.UnicodeScalarView(dasar)).lowercased().unicodeScalars where bagianKata(satu) {
      if String(bentuk).utf8.count + UTF8.width(satu) > 40 { break }
      bentuk.append(satu)
    }
    return String(bentuk)
  }
}
