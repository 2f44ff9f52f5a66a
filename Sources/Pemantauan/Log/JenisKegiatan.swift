/// What an activity of a log means. The raw value is the word in tables.
package enum JenisKegiatan: String, Sendable, CaseIterable {
  case diterima
  case diperiksa
  case dimintaLengkapi = "diminta_lengkapi"
  case dilengkapi
  case survei
  case rekomendasi
  case ditetapkan
  case dibayar
  case diputuskan
  case ditolak
  case diserahkan
  case ditutup
  case dijeda
  case dilanjutkan
  case lain

  /// Whether the office owes nothing more after it.
  var mengakhiri: Bool { [.diputuskan, .ditolak, .diserahkan, .ditutup].contains(self) }

  var memutus: Bool { self == .diputuskan || self == .ditolak }

  var memeriksa: Bool { [.diperiksa, .survei, .rekomendasi].contains(self) }

  /// Whether the next step is not the office's: the applicant completes papers or pays (unless he paid before), or the
  /// clock was stopped.
  func menjeda(terbayar: Bool) -> Bool {
    switch self {
    case .dimintaLengkapi, .dijeda: true
    case .ditetapkan: !terbayar
    default: false
    }
  }
}
