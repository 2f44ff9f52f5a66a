import Bahasa

package enum PenugasanError: Refusal, Equatable {
  case tidakAda
  case sudahBerakhir

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahBerakhir: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Penugasan itu tidak ditemukan."
    case .sudahBerakhir: "Penugasan itu sudah berakhir. Catat penugasan baru bila ada keputusan baru."
    }
  }
}
