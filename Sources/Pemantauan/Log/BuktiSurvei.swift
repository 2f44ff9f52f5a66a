import Foundation

/// What an inspection on the spot left behind.
package struct BuktiSurvei: Sendable, Equatable {
  /// How many photos.
  package var foto: Int
  /// Where it was; nil when the device told no place.
  package var posisi: Posisi?
  /// When the officer arrived; the event itself is the end of the visit. Nil where nobody noted it.
  package var mulai: Date?

  /// Evidence of one visit.
  package init(foto: Int, posisi: Posisi? = nil, mulai: Date? = nil) {
    self.foto = foto
    self.posisi = posisi
    self.mulai = mulai
  }
}

/// A place on earth, in degrees; south and west are negative.
package struct Posisi: Sendable, Equatable {
  /// Degrees north of the equator.
  package let lintang: Double
  /// Degrees east of Greenwich.
  package let bujur: Double

  /// A place by its latitude and longitude in degrees.
  package init(lintang: Double, bujur: Double) {
    self.lintang = lintang
    self.bujur = bujur
  }

  /// The way to another place in kilometres as the crow flies, good to a percent within a regency.
  package func jarak(ke lain: Posisi) -> Double {
    let rad = Double.pi / 180
    let timur = (lain.bujur - bujur) * cos((lintang + lain.lintang) / 2 * rad)
    return 6371 * rad * (timur * timur + (lain.lintang - lintang) * (lain.lintang - lintang)).squareRoot()
  }
}
