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
      try tx.daftarkan(orang, namaPengguna: namaPengguna, sidik: sidik, peran: peran, dasar: dasar, pada: now)
    }
  }

  /// Makes the accounts of a demonstration at once, with one password for all, which is hashed only once: it is printed
  /// on the screen and protects nothing, and a thousand hashes would take minutes. Throws as `daftarkan` of one does.
  package func daftarkan(_ contoh: [AkunAwal], sandi: String, dasar: String) async throws {
    let sidik = try await pemeriksa.sidik(sandi)
    let now = now()
    try await db.write { tx in
      for akun in contoh {
        try tx.daftarkan(
          akun.orang, namaPengguna: akun.namaPengguna, sidik: sidik, peran: akun.peran, dasar: dasar,
          pada: now)
      }
    }
  }
}

/// An account that a demonstration makes.
package struct AkunAwal: Sendable {
  package let orang: Orang.ID
  package let namaPengguna: String
  package let peran: [PeranUnit]

  package init(orang: Orang.ID, namaPengguna: String, peran: [PeranUnit]) {
    self.orang = orang
    self.namaPengguna = namaPengguna
    self.peran = peran
  }
}

extension Tx {
  @discardableResult
  fileprivate func daftarkan(
    _ orang: Orang.ID, namaPengguna: String, sidik: String, peran: [PeranUnit], dasar: String, pada now: Date
  ) throws -> Akun.ID {
    let id = key(Akun.self)
    try insertAkun(
      id, orang: orang, namaPengguna: namaPengguna.lowercased(), sidik: sidik, sementaraSampai: nil, pada: now
    )
    for satu in peran {
      try insertPeran(satu, milik: id, mulai: .init(now), dasar: dasar, oleh: nil, pada: now)
    }
    try catat(
      Catatan(
        waktu: now, peristiwa: "akun.dibuat", objekJenis: "akun", objek: id.rawValue, keterangan: namaPengguna
      ))
    return id
  }
}
