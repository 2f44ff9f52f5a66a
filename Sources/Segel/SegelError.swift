import Bahasa

/// Why a document could not be sealed. The passphrase never appears in it.
package enum SegelError: Refusal, Equatable {
  case kataSandiSalah
  /// The signer has no certificate here.
  case tidakTerdaftar
  case kedaluwarsa
  case dicabut
  /// The sealing service did not answer; try again later.
  case layananTidakTersedia
  /// Not a PDF, or one that cannot be extended.
  case dokumenTidakDapatDisegel

  package var reason: RefusalReason {
    switch self {
    case .kataSandiSalah, .dokumenTidakDapatDisegel: .invalid
    case .tidakTerdaftar: .notFound
    case .kedaluwarsa, .dicabut: .conflict
    case .layananTidakTersedia: .unavailable
    }
  }

  package var message: String {
    switch self {
    case .kataSandiSalah: "Kata sandi sertifikat salah. Periksa huruf besar dan kecil, lalu coba lagi."
    case .tidakTerdaftar: "Anda belum memiliki sertifikat elektronik. Ajukan melalui Dinas Kominfo."
    case .kedaluwarsa:
      "Sertifikat elektronik Anda sudah tidak berlaku. Ajukan pembaruan melalui Dinas Kominfo."
    case .dicabut: "Sertifikat elektronik Anda telah dicabut. Hubungi Dinas Kominfo."
    case .layananTidakTersedia:
      "Layanan tanda tangan elektronik sedang tidak dapat dihubungi. Coba lagi nanti."
    case .dokumenTidakDapatDisegel: "Dokumen ini tidak dapat ditandatangani. Buat ulang berkas PDF-nya."
    }
  }
}

/// A fault of the library or of stored data: nothing the person at the screen can mend.
package enum SegelFault: Error, Equatable, Sendable {
  /// libcrypto refused; what was tried and its own word.
  case crypto(String)
  /// Stored certificate or key bytes cannot be read.
  case unreadable(String)
}
