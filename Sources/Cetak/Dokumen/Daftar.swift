/// A list, each item with its own blocks; lists within items are nested lists.
package struct Daftar: Sendable, Equatable {
  package var penanda: Penanda
  package var butir: [[Blok]]
  /// The number of the first item.
  package var mulai: Int
  /// The indent of the items' text, in millimetres.
  package var inden: Double
  /// Space between items, in points.
  package var sela: Double

  package enum Penanda: Sendable, Equatable {
    /// `1.`
    case angka
    /// `a.`
    case huruf
    /// `1)`
    case angkaKurung
    /// `a)`
    case hurufKurung
    /// `I.`
    case romawi
    case bulat
    case strip
    /// A box to tick; the numbers (from 0) of the ticked items.
    case centang(Set<Int>)
  }

  package init(
    _ penanda: Penanda, _ butir: [[Blok]], mulai: Int = 1, inden: Double = 7.5, sela: Double = 0
  ) {
    self.penanda = penanda
    self.butir = butir
    self.mulai = mulai
    self.inden = inden
    self.sela = sela
  }

  /// The marker before item `indeks` (from 0); nil where it is drawn, not written.
  func tanda(_ indeks: Int) -> String? {
    let nomor = mulai + indeks
    switch penanda {
    case .angka: return "\(nomor)."
    case .huruf: return "\(abjad(nomor))."
    case .angkaKurung: return "\(nomor))"
    case .hurufKurung: return "\(abjad(nomor)))"
    case .romawi: return "\(angkaRomawi(nomor))."
    case .bulat: return "•"
    case .strip: return "–"
    case .centang: return nil
    }
  }
}

/// `a` … `z`, `aa`, `ab` …
func abjad(_ nomor: Int) -> String {
  var sisa = max(1, nomor)
  var huruf = ""
  while sisa > 0 {
    huruf = String(UnicodeScalar(UInt8(97 + (sisa - 1) % 26))) + huruf
    sisa = (sisa - 1) / 26
  }
  return huruf
}

/// `I`, `II`, `III`, `IV` …
func angkaRomawi(_ nomor: Int) -> String {
  let lambang = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var sisa = nomor
  var hasil = ""
  for (nilai, huruf) in lambang {
    while sisa >= nilai {
      hasil += huruf
      sisa -= nilai
    }
  }
  return hasil
}
