import Bahasa

package enum WargaError: Refusal, Equatable {
  /// The one answer to every wrong combination: it tells nothing of which part is wrong, nor whether anybody has that NIK.
  case tidakCocok
  case bukanPendudukHidup

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .tidakCocok:
      "Data itu tidak cocok dengan kode yang diberikan, atau kodenya sudah terpakai atau lewat masanya. Minta kode baru di kantor desa."
    case .bukanPendudukHidup: "Akun hanya untuk penduduk yang tinggal di sini."
    }
  }
}
