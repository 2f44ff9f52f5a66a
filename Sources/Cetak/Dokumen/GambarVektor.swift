/// A drawing of filled and stroked paths, sharp at every size.
package struct GambarVektor: Sendable, Equatable {
  package var lebar: Double
  package var tinggi: Double
  package var bentuk: [Bentuk]

  /// One path with how it is painted. Coordinates run from the upper left corner.
  package struct Bentuk: Sendable, Equatable {
    package var jalur: [Langkah]
    package var isi: Warna?
    package var garis: Warna?
    package var tebal: Double
    /// Whether holes are found by counting crossings (SVG's `evenodd`).
    package var genapGanjil: Bool

    package init(
      _ jalur: [Langkah], isi: Warna? = .hitam, garis: Warna? = nil, tebal: Double = 1,
      genapGanjil: Bool = false
    ) {
      self.jalur = jalur
      self.isi = isi
      self.garis = garis
      self.tebal = tebal
      self.genapGanjil = genapGanjil
    }
  }

  package struct Titik: Sendable, Equatable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package enum Langkah: Sendable, Equatable {
    case pindah(Titik)
    case lurus(Titik)
    case lengkung(Titik, Titik, Titik)
    case tutup
  }

  package init(lebar: Double, tinggi: Double, bentuk: [Bentuk]) {
    self.lebar = lebar
    self.tinggi = tinggi
    self.bentuk = bentuk
  }
}
