import Bahasa
import Database
import Organisasi

extension Akses {
  /// The person of an active account by the name with which he signs in, with the rights of today: for a command that
  /// acts in his name. Nil when there is no such account, or it is closed.
  package func pelaku(bernama nama: String) async throws -> Pelaku? {
    let hari = Tanggal(now())
    return try await db.read { tx in
      guard let akun = try tx.akun(bernama: nama.lowercased()), akun.aktif,
        let orang = try tx.orangAkun(akun.orang)
      else { return nil }
      return try tx.pelaku(akun, orang.orang, tx.struktur(pada: hari), dari: "")
    }
  }
}
