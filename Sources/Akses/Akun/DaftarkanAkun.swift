import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Akses {
  /// Makes an account outside of the screens: the first administrator at installation, and seeds.
  ///
  /// Without `sandi` nobody can use it before a password is issued. `peran` are held from today, without end, and
  /// rest on `dasar`. Throws when the person has an account already, or the name is taken.
  @discardableResult
  package func daftarkan(
    _ orang: Orang.ID, namaPengguna: String, sandi: String?, peran: [PeranUnit] = [],
    dasar: String = "Pemasangan"
  ) async throws -> Akun.ID {
    // "!" is the hash of no password.
    let sidik = if let sandi { try await pemeriksa.sidik(sandi) } else { "!" }
    let now = now()
    return try await db.write { tx in
      let id = tx.key(Akun.self)
      try tx.insertAkun(
        id, orang: orang, namaPengguna: namaPengguna.lowercased(), sidik: sidik, sementaraSampai: nil,
        pada: now)
      for satu in peran {
        try tx.insertPeran(satu, milik: id, mulai: .init(now), dasar: dasar, oleh: nil, pada: now)
      }
      try tx.catat(
        Catatan(
          waktu: now, peristiwa: "akun.dibuat", objekJenis: "akun", objek: id.rawValue,
          keterangan: namaPengguna))
      return id
    }
  }
}
