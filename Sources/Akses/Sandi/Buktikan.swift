import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Akses {
  /// The person proves the password once more before something weighty.
  /// Throws `FieldErrors` at `bidang`, or `TerlaluSeringMencoba`.
  func buktikan(_ sandi: String, bidang: String, oleh pengguna: Pengguna) async throws {
    guard !sandi.isEmpty, sandi.utf8.count <= AturanSandi.byteTerbanyak else {
      throw FieldErrors(bidang, "Ketik kata sandi Anda yang sekarang.")
    }
    let now = now()
    let sesi = pengguna.sesi.id
    let sidik = try await db.write { tx in
      try tx.tambah(.ulang(sesi), .ulang, pada: now)
      return try tx.calonMasuk(pengguna.akun.id)?.sidik
    }
    let cocok = try await pemeriksa.cocok(sandi, dengan: sidik)
    try await db.write { tx in
      if cocok {
        try tx.lupakan(.ulang(sesi))
        try tx.sandiDiperiksa(sesi, pada: now)
      } else {
        try tx.catat(
          "akun.sandi-ulang-salah", "akun", pengguna.akun.id, oleh: pengguna.pelaku,
          keterangan: pengguna.sesi.perangkat, pada: now)
      }
    }
    guard cocok else {
      throw FieldErrors(bidang, "Kata sandi tidak cocok. Ketik kata sandi Anda yang sekarang.")
    }
  }
}

/// A form that asks for nothing but the password.
struct SandiUlangForm: Decodable, Sendable {
  var sandi = ""
}
