/// A table. Rows stay whole unless one is taller than a page; the head is repeated on every page.
package struct Tabel: Sendable, Equatable {
  package var lajur: [Lebar]
  package var kepala: [Baris]
  package var baris: [Baris]
  package var garis: GarisTabel
  /// The thickness of the rules, in points.
  package var tebal: Double
  /// Space between rule and content, in millimetres.
  package var bantalan: Double

  package enum GarisTabel: Sendable, Equatable { case semua, mendatar, tanpa }

  package struct Baris: Sendable, Equatable {
    package var sel: [Sel]
    /// At least so high, in millimetres.
    package var tinggiMinimum: Double

    package init(_ sel: [Sel], tinggiMinimum: Double = 0) {
      self.sel = sel
      self.tinggiMinimum = tinggiMinimum
    }
  }

  package struct Sel: Sendable, Equatable {
    package var blok: [Blok]
    /// How many columns it spans.
    package var gabung: Int
    package var tegak: RataTegak
    package var latar: Warna?

    package init(_ blok: [Blok], gabung: Int = 1, tegak: RataTegak = .atas, latar: Warna? = nil) {
      self.blok = blok
      self.gabung = gabung
      self.tegak = tegak
      self.latar = latar
    }
  }

  package init(
    lajur: [Lebar], kepala: [Baris] = [], baris: [Baris], garis: GarisTabel = .semua, tebal: Double = 0.5,
    bantalan: Double = 1.2
  ) {
    self.lajur = lajur
    self.kepala = kepala
    self.baris = baris
    self.garis = garis
    self.tebal = tebal
    self.bantalan = bantalan
  }
}
