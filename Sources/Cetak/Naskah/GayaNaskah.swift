/// How a regency sets its letters: its own choice within the rules, kept as data.
package struct GayaNaskah: Sendable, Equatable {
  package var kertas: Kertas
  package var tepi: Tepi
  package var huruf: GayaHuruf
  package var letakTujuan: LetakTujuan
  /// The indent of a paragraph's first line, in millimetres.
  package var indenAlinea: Double

  /// Where the addressee stands: under the number block, or at the right under place and date.
  package enum LetakTujuan: String, Sendable, Equatable, Codable { case kiri, kanan }

  package init(
    kertas: Kertas = .f4, tepi: Tepi = Tepi(), huruf: GayaHuruf = GayaHuruf(),
    letakTujuan: LetakTujuan = .kiri, indenAlinea: Double = 12.5
  ) {
    self.kertas = kertas
    self.tepi = tepi
    self.huruf = huruf
    self.letakTujuan = letakTujuan
    self.indenAlinea = indenAlinea
  }

  var tataIsi: TataIsi { TataIsi(indenAwal: indenAlinea) }
}

/// Whether a paper is still a draft: then it carries a watermark and dots where number and code will stand.
package enum TahapNaskah: Sendable, Equatable { case konsep, jadi }

extension TahapNaskah {
  var tandaAir: String? { self == .konsep ? "KONSEP" : nil }
}

/// What stands where the number will be.
let titikNomor = "........./........./........."
