import Bahasa

package enum PenugasanError: Refusal, Equatable {
  case tidakAda
  case sudahBerakhir
  case sudahDibatalkan
  /// It has gone on for too long to be called a slip.
  case sudahBerjalan
  case diriSendiri
  /// A position that signs for its office, and no administrator above it.
  case penandatangan

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahBerakhir, .sudahDibatalkan, .sudahBerjalan: .conflict
    case .diriSendiri, .penandatangan: .forbidden
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Penugasan itu tidak ditemukan."
    case .sudahBerakhir: "Penugasan itu sudah berakhir. Catat penugasan baru bila ada keputusan baru."
    case .sudahDibatalkan: "Penugasan itu sudah dibatalkan."
    case .sudahBerjalan:
      "Penugasan ini sudah berjalan lebih dari \(Penugasan.hariPembatalan) hari. Akhiri saja; bila harus berhenti sekarang, tulis kemarin sebagai hari terakhirnya."
    case .diriSendiri:
      "Anda tidak dapat menugaskan diri sendiri. Mintalah administrator lain yang memegang surat perintahnya."
    case .penandatangan:
      "Jabatan ini menandatangani atas nama kantornya. Pejabatnya dicatat administrator unit di atasnya atau administrator sistem."
    }
  }
}
