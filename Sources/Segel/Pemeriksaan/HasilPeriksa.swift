import Foundation

/// What the verification of an uploaded file found.
package enum HasilPeriksa: Sendable, Equatable {
  /// Every signature holds, and the last covers the whole file. In the order of signing.
  case sah([TandaTanganTerperiksa])
  /// Bytes under a signature, or the signature itself, are not what was signed.
  case berubah
  /// The signatures hold, but something was added after the last one.
  case tidakLengkap
  /// The signer's certificate does not lead to a root that is trusted here, or may not sign.
  case sertifikatTidakDipercaya
  /// The certificate was not valid when it signed.
  case kedaluwarsa
  /// The certificate was revoked, and nothing proves that it signed before.
  case dicabut
  case bukanPDF
  /// Of a structure that contradicts itself: cut off, damaged, or never a PDF; whether it was sealed nobody can tell.
  case rusak
  case tanpaTandaTangan
  /// Of a structure that is not read here: a compressed cross-reference, encryption, an unusual or weak
  /// kind of signature.
  case tidakDidukung
}

/// A signature that holds.
package struct TandaTanganTerperiksa: Sendable, Equatable {
  package let nama: String
  package let organisasi: String?
  package let serial: String
  package let penerbit: String
  /// As the signer's machine claims; a B-level signature does not prove it.
  package let saat: Date?
  package let alasan: String?
}

/// What is known here about when a file was sealed, other than what the file claims.
package enum BuktiWaktu: Sendable, Equatable {
  case tanpa
  /// From our own register or public log.
  case register(Date)
}
