import Foundation

/// What can be said about an uploaded file.
package enum HasilVerifikasi: Sendable, Equatable {
  /// Byte for byte a document of the register; its status says whether it still holds.
  case asli(DokumenTersegel)
  /// Sealed, but something in it is not as it was sealed, or something was added.
  case berubah(Perubahan, mengaku: KodeDokumen?)
  /// The seal holds and is of a certificate that is trusted here, but the register does not know the file.
  case segelSah(oleh: [String])
  /// Sealed with a certificate that is not trusted here, or that did not hold.
  case sertifikatBermasalah(MasalahSertifikat)
  /// A PDF without any seal, and not in the register.
  case tidakDikenal
  /// A PDF whose structure cannot be read here.
  case tidakTerbaca
  /// Begins as a PDF and cannot be read as one: cut off or damaged on its way, or never one.
  case tidakUtuh(mengaku: KodeDokumen?)
  case bukanPDF

  package enum Perubahan: Sendable, Equatable { case isi, tambahan }
  package enum MasalahSertifikat: Sendable, Equatable { case tidakDipercaya, kedaluwarsa, dicabut }
}
