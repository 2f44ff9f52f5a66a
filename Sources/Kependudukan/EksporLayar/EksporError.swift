import Bahasa

/// Why a file cannot be fetched.
package enum EksporError: Refusal, Equatable {
  /// Also of who did not ask for it.
  case tidakAda

  package var reason: RefusalReason { .notFound }
  package var message: String {
    "Berkas ekspor itu tidak ada, atau masa ambilnya sudah habis. Mintalah sekali lagi."
  }
}
