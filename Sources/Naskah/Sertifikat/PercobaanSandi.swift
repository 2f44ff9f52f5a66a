import Bahasa
import Database
import Foundation
import Organisasi
import Segel

/// Attempts at a signing passphrase: five wrong ones in a row, then a wait that doubles with each further one.
struct PercobaanSandi: Equatable {
  var gagal: Int
  var terakhir: Date
  static let bebas = 5
  private static let tungguPertama: TimeInterval = 15 * 60
  private static let tungguTerlama: TimeInterval = 86_400

  /// When the next attempt is allowed.
  var berikutnya: Date {
    guard gagal >= Self.bebas else { return .distantPast }
    let kali = min(gagal - Self.bebas, 10)
    return terakhir + min(Self.tungguPertama * Double(1 << kali), Self.tungguTerlama)
  }

  var sisa: Int { max(0, Self.bebas - gagal) }
}

/// Why a person could not sign just now, where his passphrase is the reason.
package enum TandaTanganError: Refusal, Equatable {
  /// - sisa: attempts left before a wait.
  case sandiSalah(sisa: Int)
  /// Too many wrong passphrases; again from then on.
  case tunggu(sampai: Date)

  package var reason: RefusalReason {
    switch self {
    case .sandiSalah: .invalid
    case .tunggu: .tooMany
    }
  }

  package var message: String {
    switch self {
    case .sandiSalah(let sisa) where sisa > 0:
      "Kata sandi sertifikat salah. Periksa huruf besar dan kecil; tersisa \(sisa) percobaan."
    case .sandiSalah:
      "Kata sandi sertifikat salah lima kali. Demi keamanan, tunggu 15 menit sebelum mencoba lagi, atau hubungi Dinas Kominfo bila lupa."
    case .tunggu(let sampai):
      "Kata sandi sertifikat sudah terlalu sering salah. Coba lagi \(sampai.teksLengkap())."
    }
  }
}

extension MesinNaskah {
  /// Runs one attempt at `orang`'s passphrase, one at a time for a person. It is counted before it is made, so that
  /// attempts side by side are not free.
  /// - Throws: `TandaTanganError`, and whatever else `percobaan` throws, which does not count as a wrong passphrase.
  func mencoba<Hasil: Sendable>(
    _ orang: Orang.ID, _ percobaan: @Sendable () async throws -> Hasil
  ) async throws -> Hasil {
    try await giliran.lakukan(orang.rawValue) {
      let waktu = now()
      let sebelum = try await db.write { tx in try tx.mulaiPercobaan(orang, pada: waktu) }
      do {
        let hasil = try await percobaan()
        try await db.write { tx in try tx.bebaskanPercobaan(orang) }
        return hasil
      } catch SegelError.kataSandiSalah {
        throw TandaTanganError.sandiSalah(sisa: max(0, PercobaanSandi.bebas - sebelum - 1))
      } catch {
        try await db.write { tx in try tx.kembalikanPercobaan(orang, gagal: sebelum) }
        throw error
      }
    }
  }
}

extension Tx {
  /// Counts one more attempt.
  /// - Returns: how many wrong ones came before it.
  fileprivate func mulaiPercobaan(_ orang: Orang.ID, pada waktu: Date) throws -> Int {
    let ada: PercobaanSandi? = try first("SELECT gagal, terakhir FROM percobaan_sandi WHERE orang = \(orang)")
    {
      PercobaanSandi(gagal: try $0["gagal"], terakhir: try $0["terakhir"])
    }
    if let ada, waktu < ada.berikutnya { throw TandaTanganError.tunggu(sampai: ada.berikutnya) }
    try run(
      """
      INSERT INTO percobaan_sandi (orang, gagal, terakhir)
      VALUES (\(orang), 1, \(waktu))
      ON CONFLICT (orang) DO UPDATE SET gagal = percobaan_sandi.gagal + 1, terakhir = excluded.terakhir
      """)
    return ada?.gagal ?? 0
  }

  func bebaskanPercobaan(_ orang: Orang.ID) throws {
    try run("DELETE FROM percobaan_sandi WHERE orang = \(orang)")
  }

  fileprivate func kembalikanPercobaan(_ orang: Orang.ID, gagal: Int) throws {
    try run("UPDATE percobaan_sandi SET gagal = \(gagal) WHERE orang = \(orang)")
  }
}
