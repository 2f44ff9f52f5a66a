import Database
import Organisasi

extension Akses {
  /// Ends the session.
  func keluar(_ pengguna: Pengguna) async throws {
    let now = now()
    try await db.write { tx in
      try tx.cabut(pengguna.sesi.id, pada: now)
      try tx.catat("masuk.keluar", "akun", pengguna.akun.id, oleh: pengguna.pelaku, pada: now)
    }
  }
}
