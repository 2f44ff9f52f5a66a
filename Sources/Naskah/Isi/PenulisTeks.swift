import Cetak

/// Writes text with its emphasis, and keeps a line from being read as something else.
enum PenulisTeks {
  static func tulis(_ teks: [TeksIsi]) -> String {
    var hasil = ""
    var gaya: GayaTeks = []
    for potongan in teks where !potongan.teks.isEmpty {
      hasil += tanda(gaya.symmetricDifference(potongan.gaya)) + lolos(potongan.teks, tanda: "*")
      gaya = potongan.gaya
    }
    return hasil + tanda(gaya)
  }

  private static func tanda(_ berganti: GayaTeks) -> String {
    String(repeating: "*", count: berganti.panjangBintang) + (berganti.contains(.garisBawah) ? "__" : "")
  }

  /// The text with a backslash before what would be read as a mark: these signs, backslashes, and underscores that
  /// could become a pair.
  static func lolos(_ teks: String, tanda: String) -> String {
    let skalar = Array(teks.unicodeScalars)
    var hasil = String.UnicodeScalarView()
    for (indeks, satu) in skalar.enumerated() {
      let bergaris =
        satu == "_"
        && (indeks == 0 || indeks == skalar.count - 1
          || skalar[indeks - 1] == "_" || skalar[indeks + 1] == "_")
      if bergaris || satu == "\\" || tanda.unicodeScalars.contains(satu) { hasil.append("\\") }
      hasil.append(satu)
    }
    return String(hasil)
  }

  /// A line that begins like a heading, a table or an item, or looks like a row of label and value, made plain text.
  /// `berderet`: it stands with other lines, so that a colon alone could make it a row.
  static func lindungi(_ baris: String, berderet: Bool) -> String {
    var skalar = Array(baris.unicodeScalars)
    if berderet, PembacaIsian(skalar) != nil { skalar = tanpaIsian(skalar) }
    guard let pertama = skalar.first else { return "" }
    if pertama == "|" || pertama == "#" { return "\\" + skalar.string }
    guard let penanda = PenandaButir(skalar, dalam: .romawi) else { return skalar.string }
    let titik = penanda.lebar - 2
    let letak = skalar[titik].tandaBaca ? titik : 0
    guard skalar[letak].tandaBaca else { return skalar.string }
    skalar.insert("\\", at: letak)
    return skalar.string
  }

  private static func tanpaIsian(_ skalar: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var hasil: [Unicode.Scalar] = []
    for (indeks, satu) in skalar.enumerated() {
      if satu == ":", indeks > 0, skalar[indeks - 1].putih { hasil.append("\\") }
      hasil.append(satu)
    }
    return hasil
  }
}
