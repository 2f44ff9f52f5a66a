import Database
import Organisasi

/// Whether somebody may enter what was paid at the counter of the bank. Who fixed the sum does not also say that it came in:
/// one person alone could let a fee vanish.
enum PencatatBayar: Sendable, Equatable {
  case boleh
  /// He assessed this fee himself.
  case penetapnya
  /// He has no such part in that office.
  case bukan

  /// - Throws: `PermohonanError` unless he may.
  func pastikan() throws(PermohonanError) {
    switch self {
    case .boleh: return
    case .penetapnya: throw .penetapnya
    case .bukan: throw .bukanGiliran("petugas loket atau penetapan retribusi kantor yang mengurusnya")
    }
  }
}

extension Tx {
  func pencatatBayar(_ satu: PermohonanTerbuka, _ pelaku: Pelaku) throws -> PencatatBayar {
    let peran = try peranIzin(pelaku, satu.struktur)
    guard
      peran.contains(where: {
        $0.unit == satu.permohonan.kantor && [.loket, .penetap].contains($0.peran)
      })
    else { return .bukan }
    return satu.jalan.pernah(pelaku.orang, .tetapkan) ? .penetapnya : .boleh
  }
}
