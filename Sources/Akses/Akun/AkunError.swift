import Bahasa

package enum AkunError: Refusal, Equatable {
  case tidakDitemukan
  case sudahPunyaAkun
  case bukanWewenang
  case diriSendiri
  case adminTerakhir

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanWewenang: .forbidden
    case .sudahPunyaAkun, .diriSendiri, .adminTerakhir: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Akun tidak ditemukan."
    case .sudahPunyaAkun: "Orang ini sudah punya akun. Buka akunnya untuk mengaturnya."
    case .bukanWewenang:
      "Akun ini di luar wewenang Anda. Mintalah administrator sistem di Dinas Kominfo untuk mengaturnya."
    case .diriSendiri: "Anda tidak dapat mengubah hak akun Anda sendiri. Mintalah administrator lain."
    case .adminTerakhir: "Ini administrator sistem terakhir. Tunjuk administrator lain lebih dahulu."
    }
  }
}
