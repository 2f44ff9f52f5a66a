import Bahasa

/// Why somebody is not let in. Whether the name or the password was wrong is never said.
enum MasukError: Refusal, Equatable {
  case salah
  case ditutup
  case sandiSementaraLewat
  case kodeSalah
  case mulaiLagi

  var reason: RefusalReason {
    switch self {
    case .salah, .kodeSalah: .invalid
    case .ditutup, .sandiSementaraLewat: .forbidden
    case .mulaiLagi: .conflict
    }
  }

  var message: String {
    switch self {
    case .salah:
      "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecilnya, lalu coba lagi."
    case .ditutup: "Akun ini sudah ditutup. Hubungi administrator unit Anda bila ini keliru."
    case .sandiSementaraLewat:
      "Kata sandi sementara ini sudah lewat masanya. Mintalah yang baru kepada administrator unit Anda."
    case .kodeSalah: "Kode tidak cocok atau sudah terpakai. Tunggu kode berikutnya, lalu ketik lagi."
    case .mulaiLagi: "Waktu untuk mengetik kode sudah habis. Silakan masuk dari awal."
    }
  }
}
