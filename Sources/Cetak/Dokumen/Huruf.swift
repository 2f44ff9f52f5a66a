/// The typefaces of official letters, each with the free face of the same metrics that Debian packages.
package enum Huruf: String, Sendable, Codable, CaseIterable {
  /// Arial's metrics.
  case sans
  /// Times New Roman's metrics.
  case serif
  /// Bookman Old Style's place in legal products.
  case bookman

  /// The family name that Fontconfig knows.
  package var keluarga: String {
    switch self {
    case .sans: "Liberation Sans"
    case .serif: "Liberation Serif"
    case .bookman: "URW Bookman"
    }
  }

  /// The Debian package that brings it.
  package var paket: String {
    switch self {
    case .sans, .serif: "fonts-liberation"
    case .bookman: "fonts-urw-base35"
    }
  }
}

/// A typeface, its size in points, and the distance of lines as a multiple of single spacing.
package struct GayaHuruf: Sendable, Equatable {
  package var huruf: Huruf
  package var ukuran: Double
  package var spasi: Double

  package init(huruf: Huruf = .sans, ukuran: Double = 12, spasi: Double = 1.15) {
    self.huruf = huruf
    self.ukuran = ukuran
    self.spasi = spasi
  }
}

/// A colour in sRGB, each part from 0 to 1.
package struct Warna: Sendable, Equatable {
  package let merah: Double
  package let hijau: Double
  package let biru: Double

  package init(merah: Double, hijau: Double, biru: Double) {
    self.merah = merah
    self.hijau = hijau
    self.biru = biru
  }

  package init(kelabu: Double) { self.init(merah: kelabu, hijau: kelabu, biru: kelabu) }

  package static let hitam = Warna(kelabu: 0)
  package static let putih = Warna(kelabu: 1)
}
