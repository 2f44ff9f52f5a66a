import Database
import Foundation
import Organisasi
import Web

extension Akses {
  /// Opens a session of the person's account without asking for a password, as the last step of a login does.
  /// Tests of modules sign in their people with it.
  ///
  /// - Returns: what the browser sends from then on.
  /// - Throws: `AkunError.tidakDitemukan` when the person has no open account.
  package func bukaSesi(untuk orang: Orang.ID) async throws -> SesiTerbuka {
    let now = now()
    let token = try TokenAcak.baru()
    let sesi = try await db.write { [pengaturan] tx in
      guard let akun = try tx.akun(milik: orang), akun.aktif else { throw AkunError.tidakDitemukan }
      let sesi = Sesi(
        id: tx.key(), akun: akun.id, dibuat: now, terakhir: now, berakhir: now + pengaturan.sesiPaling,
        sandiDiperiksa: now, alamat: "", perangkat: namaPerangkat(nil), duaLangkah: false, putar: false)
      try tx.insert(sesi, token: token)
      return sesi
    }
    return SesiTerbuka(
      kuki: "\(site.cookieName(Kuki.sesi))=\(token.teks)", csrf: kunci.csrf(sesi.id), sesi: sesi.id)
  }
}

/// What a signed-in browser knows.
package struct SesiTerbuka: Sendable {
  /// The value of the header `Cookie`.
  package let kuki: String
  /// The secret of the session, which forms prove under a mask (`CSRF.mask`).
  package let csrf: String
  package let sesi: Sesi.ID
}
