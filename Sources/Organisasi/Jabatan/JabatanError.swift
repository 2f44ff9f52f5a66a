import Bahasa

package enum JabatanError: Refusal, Equatable {
  case tidakAda
  case sudahDihapus

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahDihapus: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Jabatan itu tidak ditemukan."
    case .sudahDihapus: "Jabatan itu sudah dihapus dari susunan organisasi."
    }
  }
}
