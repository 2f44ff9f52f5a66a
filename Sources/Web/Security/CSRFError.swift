import Bahasa

enum CSRFError: Refusal {
  case otherSite, oldPage, signedOut

  var reason: RefusalReason { .forbidden }

  var message: String {
    switch self {
    case .otherSite:
      "Permintaan ini datang dari situs lain, jadi tidak dijalankan. Buka halaman dari menu, lalu ulangi."
    case .signedOut: "Sesi Anda telah berakhir. Masuk lagi, lalu ulangi."
    case .oldPage:
      "Halaman ini sudah terlalu lama terbuka atau Anda masuk kembali di tab lain. Tidak ada yang berubah. "
        + "Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi."
    }
  }
}
