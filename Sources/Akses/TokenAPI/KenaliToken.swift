import Bahasa
import Database
import Foundation
import Organisasi

/// Who acts through a token on this request.
package struct PemegangToken: Sendable {
  package let token: TokenAPI
  package let akun: Akun
  package let pelaku: Pelaku
  /// What the person must do at the screen before anything else, tokens included; nil when nothing stands in the way.
  package let halangan: Halangan?
}

extension Akses {
  /// Whose token this is, with the rights of today; nil when it is nobody's. A write at most once a minute.
  func kenali(_ rahasia: RahasiaToken, dari alamat: String) async throws -> PemegangToken? {
    let now = now()
    let ditemukan = try await db.read { tx -> PemegangToken? in
      guard let ada = try tx.token(rahasia, pada: now) else { return nil }
      let struktur = try tx.struktur(pada: Tanggal(now))
      // The trail tells what a program did from what its owner did.
      let asal = [alamat, "token “\(ada.token.nama)”"].filter { !$0.isEmpty }.joined(separator: ", ")
      let pelaku = try tx.pelaku(ada.akun, ada.orang, struktur, dari: asal)
      return PemegangToken(
        token: ada.token, akun: ada.akun, pelaku: pelaku, halangan: ada.akun.halangan(pelaku, pada: now))
    }
    if let token = ditemukan?.token,
      token.alamat != alamat || now.timeIntervalSince(token.terakhir ?? .distantPast) >= 60
    {
      try await db.write { try $0.terlihat(token.id, dari: alamat, pada: now) }
    }
    return ditemukan
  }
}
