import Bahasa

package enum SertifikatError: Refusal, Equatable {
  case otoritasSudahAda
  case otoritasBelumAda
  case sandiOtoritasSalah
  case sandiTerlaluPendek
  case orangTidakDitemukan
  case tidakDitemukan
  case sudahDicabut

  package static let sandiTerpendek = 12

  package var reason: RefusalReason {
    switch self {
    case .orangTidakDitemukan, .tidakDitemukan: .notFound
    case .otoritasSudahAda, .sudahDicabut: .conflict
    case .otoritasBelumAda: .unavailable
    case .sandiOtoritasSalah, .sandiTerlaluPendek: .invalid
    }
  }

  package var message: String {
    switch self {
    case .otoritasSudahAda: "Otoritas sertifikat sudah ada. Yang lama tidak ditimpa."
    case .otoritasBelumAda:
      "Otoritas sertifikat daerah belum dibuat. Jalankan “kantaya ca buat” lebih dahulu."
    case .sandiOtoritasSalah: "Kata sandi otoritas sertifikat salah."
    case .sandiTerlaluPendek:
      "Kata sandi sertifikat paling sedikit \(Self.sandiTerpendek) huruf. Beberapa kata lebih mudah diingat."
    case .orangTidakDitemukan: "Orang itu tidak ada dalam data kepegawaian."
    case .tidakDitemukan: "Sertifikat tidak ditemukan."
    case .sudahDicabut: "Sertifikat ini sudah dicabut."
    }
  }

  /// - Throws: `.sandiTerlaluPendek`.
  static func periksa(sandi: String) throws(SertifikatError) {
    guard sandi.count >= sandiTerpendek else { throw .sandiTerlaluPendek }
  }
}
