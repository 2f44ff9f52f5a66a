import Bahasa
import Database
import Foundation
import Organisasi

/// Pemisahan tugas: a way into somebody's account and the permit for his signature never come from one hand. Otherwise
/// one administrator would sign letters as his chief.
package enum PisahTugas {
  /// How long who gave a way in gives no permit. Longer than an issued password (7 days) and a permit (14 days) live
  /// one after the other, and than anybody is likely not to notice that he is told of a password he never asked for
  /// and cannot get in with his own.
  package static let hari = 30

  package static func sejak(_ waktu: Date) -> Date { waktu - Double(hari) * 86_400 }
}

package enum PisahTugasError: Refusal, Equatable {
  /// The permit of who signs for an office comes from the keeper of the system.
  case perluAdminSistem
  /// He, or somebody whose way in he gave or got, gave this person a way in.
  case satuTangan
  /// The way in is younger than the permit.
  case izinGugur

  package var reason: RefusalReason { .forbidden }

  package var message: String {
    switch self {
    case .perluAdminSistem:
      "Orang ini menandatangani atas nama kantornya. Izin terbitnya diberikan administrator sistem."
    case .satuTangan:
      "Dalam \(PisahTugas.hari) hari terakhir Anda memulihkan akses akunnya, langsung atau lewat administrator yang aksesnya Anda pulihkan. Izin terbit harus datang dari administrator lain."
    case .izinGugur:
      "Kata sandi atau verifikasi dua langkah akun Anda dipulihkan administrator sesudah izin ini diberikan, sehingga izinnya gugur. Mintalah izin baru kepada administrator lain dengan membawa kartu pegawai."
    }
  }
}

extension Tx {
  /// Why `pelaku` may not permit this person a certificate; nil when he may. Whether he keeps that person at all is
  /// for the caller.
  package func halanganIzin(
    _ orang: Orang.ID, oleh pelaku: Pelaku, _ struktur: Struktur, pada waktu: Date
  ) throws -> PisahTugasError? {
    if !pelaku.adalah(.admin), struktur.menandatangani(orang) { return .perluAdminSistem }
    let pemulih = try pemulih(orang, pada: waktu)
    guard !pemulih.isEmpty else { return nil }
    let pihak = try self.pemulih(pelaku.orang, pada: waktu).union([pelaku.orang])
    return pemulih.isDisjoint(with: pihak) ? nil : .satuTangan
  }

  /// Whether a permit given at `diberikan` still counts for this person: not once somebody was given a way in since.
  package func izinUtuh(_ orang: Orang.ID, diberikan: Date) throws -> Bool {
    try pemulihanAkses(orang, sejak: diberikan).isEmpty
  }

  /// Who lately gave this person a way in, and who gave those theirs: each of them may be acting as the next.
  private func pemulih(_ orang: Orang.ID, pada waktu: Date) throws -> Set<Orang.ID> {
    var semua: Set<Orang.ID> = []
    var periksa = [orang]
    while let satu = periksa.popLast() {
      for pemulih in try pemulihanAkses(satu, sejak: PisahTugas.sejak(waktu)).compactMap(\.oleh)
      where semua.insert(pemulih).inserted {
        periksa.append(pemulih)
      }
    }
    return semua
  }
}
