/// One line of the markup, without the white space around it.
struct BarisIsi {
  /// Columns of white space before it; a tab goes to the next multiple of four.
  var inden: Int
  var teks: [Unicode.Scalar]

  var kosong: Bool { teks.isEmpty }

  /// The lines of any text: every kind of line end is one, and control characters are left out.
  static func semua(_ teks: String) -> [BarisIsi] {
    var baris: [BarisIsi] = []
    var kini: [Unicode.Scalar] = []
    var sebelum: Unicode.Scalar = " "
    for skalar in teks.unicodeScalars {
      defer { sebelum = skalar }
      switch skalar {
      case "\n" where sebelum == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        baris.append(BarisIsi(skalar: kini))
        kini = []
      case "\t": kini.append(skalar)
      case _ where skalar.properties.generalCategory == .control: break
      default: kini.append(skalar)
      }
    }
    baris.append(BarisIsi(skalar: kini))
    return baris
  }

  init(inden: Int, teks: [Unicode.Scalar]) {
    self.inden = inden
    self.teks = teks
  }

  private init(skalar: [Unicode.Scalar]) {
    var inden = 0
    var mulai = 0
    while mulai < skalar.count, skalar[mulai].putih {
      inden = skalar[mulai] == "\t" ? (inden / 4 + 1) * 4 : inden + 1
      mulai += 1
    }
    var akhir = skalar.count
    while akhir > mulai, skalar[akhir - 1].putih { akhir -= 1 }
    self.init(inden: min(inden, 400), teks: Array(skalar[mulai..<akhir]))
  }
}

extension Unicode.Scalar {
  /// A space or a tab.
  var putih: Bool { self == " " || self == "\t" }

  /// What a backslash takes the meaning from.
  var tandaBaca: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  var angka: Bool { ("0"..."9").contains(self) }
}

extension [Unicode.Scalar] {
  var string: String { String(String.UnicodeScalarView(self)) }

  /// Without white space at both ends.
  var rapi: [Unicode.Scalar] {
    guard let awal = firstIndex(where: { !$0.putih }), let akhir = lastIndex(where: { !$0.putih }) else {
      return []
    }
    return Array(self[awal...akhir])
  }
}
