import Foundation

/// The text by which `teks` is put in order, in memory and as a stored column: case and diacritics do not count,
/// numbers go by their value (`Desa 2` before `Desa 10`), other signs only part words.
///
/// The key holds nothing but `0`–`9` and `a`–`z`, so that every collation of every engine orders it alike:
/// `0` parts words, `1` begins a number and is followed by its length and its digits, letters stand for themselves,
/// and `zz` begins a letter of another script.
package func kunciUrut(_ teks: String) -> String {
  var kunci = KunciUrut()
  // Nearly all names are plain letters, which nothing is composed of.
  let isPolos = teks.utf8.allSatisfy { $0 < 0x80 }
  for skalar in (isPolos ? teks : teks.decomposedStringWithCompatibilityMapping).unicodeScalars {
    kunci.tambah(skalar)
  }
  return kunci.selesai()
}

/// The sort key of a person's name, without titles: `Drs. Budi Santoso, M.Si.` stands among the B.
package func kunciUrut(nama: String) -> String {
  kunciUrut(NamaGelar(nama).nama)
}

private struct KunciUrut {
  private var bita: [UInt8] = []
  private var angka: [UInt8] = []
  private var isTerpisah = false

  mutating func tambah(_ skalar: Unicode.Scalar) {
    switch skalar.value {
    case 0x30...0x39:
      if angka.isEmpty { pisahkan() }
      angka.append(UInt8(skalar.value))
    case 0x41...0x5A: huruf(UInt8(skalar.value) + 0x20)
    case 0x61...0x7A: huruf(UInt8(skalar.value))
    // Apostrophes are part of a name: Ma'ruf stands with Maruf.
    case 0x27, 0x60, 0x2018, 0x2019, 0x02BC: break
    case 0..<0x80: pisah()
    default: tambahBukanASCII(skalar)
    }
  }

  mutating func selesai() -> String {
    tutupAngka()
    return String(decoding: bita, as: UTF8.self)
  }

  private mutating func tambahBukanASCII(_ skalar: Unicode.Scalar) {
    if let pengganti = hurufLatin[skalar] {
      for bita in pengganti.utf8 { huruf(bita) }
    } else if skalar.properties.isAlphabetic {
      let heksa = String(
        skalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? skalar.value, radix: 16)
      for bita in "zz\(String(repeating: "0", count: 6 - heksa.count))\(heksa)".utf8 { huruf(bita) }
    } else if skalar.properties.canonicalCombiningClass == .notReordered {
      pisah()
    }
  }

  private mutating func huruf(_ bita: UInt8) {
    tutupAngka()
    pisahkan()
    self.bita.append(bita)
  }

  private mutating func pisah() {
    tutupAngka()
    isTerpisah = true
  }

  private mutating func pisahkan() {
    if isTerpisah, !bita.isEmpty { bita.append(UInt8(ascii: "0")) }
    isTerpisah = false
  }

  private mutating func tutupAngka() {
    guard !angka.isEmpty else { return }
    let nilai = angka.drop { $0 == UInt8(ascii: "0") }.prefix(35)
    bita.append(UInt8(ascii: "1"))
    bita.append(contentsOf: String(nilai.count, radix: 36).utf8)
    bita.append(contentsOf: nilai)
    angka = []
  }
}

/// Letters that do not decompose into a plain one and a mark.
private let hurufLatin: [Unicode.Scalar: String] = [
  "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d",
  "Ð": "d",
  "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n", "ŧ": "t",
  "Ŧ": "t",
]
