import Foundation

/// What is to be printed, as plain values. `pdf(profile:)` makes the file of it.
package struct Dokumen: Sendable, Equatable {
  package var kertas: Kertas
  package var tepi: Tepi
  /// The typeface where a paragraph does not ask for another.
  package var huruf: GayaHuruf
  package var metadata: MetadataDokumen
  package var blok: [Blok]
  /// What stands at the foot of every page.
  package var kaki: KakiHalaman?
  /// A large grey word across every page, under the text: `KONSEP`.
  package var tandaAir: String?
  /// Drawings that fill the sheet under everything else: the first for the first page, and so on. Pages without one are
  /// white.
  package var latar: [GambarVektor]

  package init(
    kertas: Kertas = .a4, tepi: Tepi = Tepi(), huruf: GayaHuruf = GayaHuruf(), metadata: MetadataDokumen,
    blok: [Blok], kaki: KakiHalaman? = nil, tandaAir: String? = nil,
    latar: [GambarVektor] = []
  ) {
    self.kertas = kertas
    self.tepi = tepi
    self.huruf = huruf
    self.metadata = metadata
    self.blok = blok
    self.kaki = kaki
    self.tandaAir = tandaAir
    self.latar = latar
  }
}

/// A size of paper, in millimetres.
package struct Kertas: Sendable, Equatable {
  package let lebar: Double
  package let tinggi: Double

  package init(lebar: Double, tinggi: Double) {
    self.lebar = lebar
    self.tinggi = tinggi
  }

  package static let a4 = Kertas(lebar: 210, tinggi: 297)
  /// Folio as Indonesian offices cut it.
  package static let f4 = Kertas(lebar: 215, tinggi: 330)
  /// Half a folio, for disposition sheets.
  package static let setengahF4 = Kertas(lebar: 165, tinggi: 215)
  package static let a5 = Kertas(lebar: 148, tinggi: 210)
  /// An identity card (ISO/IEC 7810 ID-1).
  package static let id1 = Kertas(lebar: 85.6, tinggi: 53.98)

  /// The same sheet turned on its side.
  package var mendatar: Kertas { Kertas(lebar: tinggi, tinggi: lebar) }
}

/// The margins, in millimetres.
package struct Tepi: Sendable, Equatable {
  package var atas: Double
  package var kanan: Double
  package var bawah: Double
  package var kiri: Double

  package init(atas: Double = 15, kanan: Double = 20, bawah: Double = 20, kiri: Double = 30) {
    self.atas = atas
    self.kanan = kanan
    self.bawah = bawah
    self.kiri = kiri
  }
}

/// What the file says about itself, in its properties and in its XMP packet.
package struct MetadataDokumen: Sendable, Equatable {
  package var judul: String
  package var penulis: String
  package var perihal: String
  package var kataKunci: [String]
  package var dibuat: Date

  package init(judul: String, penulis: String, perihal: String = "", kataKunci: [String] = [], dibuat: Date) {
    self.judul = judul
    self.penulis = penulis
    self.perihal = perihal
    self.kataKunci = kataKunci
    self.dibuat = dibuat
  }
}

/// The foot of every page: a hairline, a QR code at the left, lines of small text, the page number at the right.
package struct KakiHalaman: Sendable, Equatable {
  package var baris: [Paragraf]
  /// What the QR code says; none when nil.
  package var qr: String?
  /// Whether `Halaman 1 dari 3` is shown.
  package var nomorHalaman: NomorHalaman

  package enum NomorHalaman: Sendable, Equatable { case selalu, bilaLebihDariSatu, tanpa }

  package init(
    baris: [Paragraf] = [], qr: String? = nil, nomorHalaman: NomorHalaman = .bilaLebihDariSatu
  ) {
    self.baris = baris
    self.qr = qr
    self.nomorHalaman = nomorHalaman
  }
}
