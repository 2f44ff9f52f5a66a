import Bahasa
import Database
import Organisasi

/// How somebody came into the population of a village, or left it.
package enum Arus: String, Sendable, CaseIterable, SQLCodable {
  case lahir, mati, datang, pindah
  /// Into the register or out of it without being born, dying or moving: who was never written down, who is missing, who
  /// was in it twice; and who is counted otherwise from now on, as another sex or another citizenship.
  case tambah, kurang

  var arah: Int {
    switch self {
    case .lahir, .datang, .tambah: 1
    case .mati, .pindah, .kurang: -1
    }
  }

  /// How an event of that kind lets somebody in who was not among the living of any village.
  static func masuk(_ jenis: Peristiwa.Jenis) -> Arus {
    if jenis == .lahir { return .lahir }
    return jenis == .pindahDatang ? .datang : .tambah
  }

  /// How it takes somebody out who is among them nowhere from then on.
  static func keluar(_ jenis: Peristiwa.Jenis) -> Arus {
    if jenis == .mati { return .mati }
    return jenis == .pindahKeluar ? .pindah : .kurang
  }
}
