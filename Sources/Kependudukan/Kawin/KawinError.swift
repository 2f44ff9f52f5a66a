import Bahasa

package enum KawinError: Refusal, Equatable {
  case pasanganSama
  /// Who is divorced must be married.
  case belumKawin(String)
  case perluNomorAkta

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .pasanganSama: "Pasangannya orang yang sama. Pilih orang lain."
    case .belumKawin(let nama): "\(nama) tidak tercatat kawin, sehingga tidak dapat bercerai."
    case .perluNomorAkta: "Isi nomor buku nikah, akta, atau putusan."
    }
  }
}
