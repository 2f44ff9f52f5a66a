/// A picture at a height in millimetres; its width follows.
package struct Gambar: Sendable, Equatable {
  package var sumber: SumberGambar
  package var tinggi: Double
  package var rata: Rata

  package init(_ sumber: SumberGambar, tinggi: Double, rata: Rata = .kiri) {
    self.sumber = sumber
    self.tinggi = tinggi
    self.rata = rata
  }
}

package enum SumberGambar: Sendable, Equatable {
  /// A PNG file; what is transparent becomes white.
  case png([UInt8])
  /// A PNG of handwriting: what is dark is drawn as ink of one colour, the paper falls away.
  case goresan([UInt8], Warna)
  case vektor(GambarVektor)
}
