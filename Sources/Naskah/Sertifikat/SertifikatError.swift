import Bahasa

package enum SertifikatError: Refusal, Equatable {
  case otoritasSudahAda
  case otoritasBelumAda
  case sandiOtoritasSalah
  case sandiTerlaluPendek
  case orangTidakDitemukan
  case tidakDitemukan
  case sudahDicabut
  case otoritasTerkunci
  case belumDiizinkan
  case belumPunya
  case belumWaktunya

  package static let sandiTerpendek = 12

  package var reason: RefusalReason {
    switch self {
    case .orangTidakDitemukan, .tidakDitemukan, .belumPunya: .notFound
    case .otoritasSudahAda, .sudahDicabut, .belumWaktunya: .conflict
    case .otoritasBelumAda, .otoritasTerkunci: .unavailable
    case .belumDiizinkan: .forbidden
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
    case .otoritasTerkunci:
      "Sistem belum memegang kata sandi otoritas, jadi sertifikat belum dapat diterbitkan dari layar. Operator menyimpannya dengan “kantaya ca simpan-sandi”."
    case .belumDiizinkan:
      "Belum ada izin terbit bagi Anda, atau masanya sudah lewat. Mintalah kepada administrator."
    case .belumPunya: "Anda belum mempunyai sertifikat yang dapat diperpanjang."
    case .belumWaktunya:
      "Sertifikat Anda masih lama berlakunya. Perpanjangan dibuka 90 hari sebelum berakhir."
    }
  }

  /// - Throws: `.sandiTerlaluPendek`.
  static func periksa(sandi: String) throws(SertifikatError) {
    guard sandi.count >= sandiTerpendek else { throw .sandiTerlaluPendek }
  }
}
