import Bahasa

/// Why a request does not get through the gate.
package enum PenolakanAkses: Refusal, Equatable {
  case perluMasuk
  case terhalang(Halangan)
  case bukanHak(Izin)

  package var reason: RefusalReason { .forbidden }

  package var message: String {
    switch self {
    case .perluMasuk: "Silakan masuk lebih dahulu."
    case .terhalang(.gantiSandi): "Ganti dahulu kata sandi sementara Anda."
    case .terhalang(.pasangDuaLangkah): "Pasang dahulu verifikasi dua langkah; jabatan Anda mewajibkannya."
    case .bukanHak(let izin):
      "Halaman ini untuk \(izin.sebutan). Bila Anda memerlukannya, hubungi administrator unit Anda."
    }
  }
}
