import Bahasa

/// Too much in too short a time; answered with 429 and Retry-After.
package struct TooManyRequests: Refusal, Equatable {
  /// Seconds until it may be tried again.
  package let retryAfter: Int

  package init(retryAfter: Int) { self.retryAfter = retryAfter }

  package var reason: RefusalReason { .tooMany }

  package var message: String {
    let wait = retryAfter < 90 ? "\(retryAfter) detik" : "\((retryAfter + 59) / 60) menit"
    return
      "Terlalu banyak permintaan dalam waktu singkat. Tunggu \(wait), lalu coba lagi. Isian Anda tidak hilang."
  }
}
