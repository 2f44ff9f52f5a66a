import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Akses {
  /// One account may have so many living tokens.
  static let tokenTerbanyak = 20

  func daftarToken(_ akun: Akun.ID) async throws -> [TokenAPI] {
    let now = now()
    return try await db.read { try $0.token(milik: akun, pada: now) }
  }

  /// Makes a token for one's own programs, after the password was proven.
  /// Throws `FieldErrors` or `TerlaluSeringMencoba`.
  /// - Returns: the token and its text, which nobody will see again.
  func buatToken(_ isian: TokenAPIIsian, sandi: String, oleh pengguna: Pengguna) async throws -> (
    TokenAPI, RahasiaToken
  ) {
    try await buktikan(sandi, bidang: "sandi", oleh: pengguna)
    return try await terbitkanToken(isian, untuk: pengguna.akun.id) { tx, token in
      try tx.catat(
        "akun.token-dibuat", "akun", token.akun, oleh: pengguna.pelaku,
        keterangan: "“\(token.nama)”: \(token.cakupan.joined(separator: ", "))", pada: token.dibuat)
    }
  }

  /// Writes a token down, with what `catat` has to say about it.
  func terbitkanToken(
    _ isian: TokenAPIIsian, untuk akun: Akun.ID,
    catat: @escaping @Sendable (Tx, TokenAPI) throws -> Void
  ) async throws -> (TokenAPI, RahasiaToken) {
    let now = now()
    let rahasia = try RahasiaToken.baru()
    let token = try await db.write { tx in
      let ada = try tx.token(milik: akun, pada: now)
      var errors = FieldErrors()
      errors.check(
        "nama", "Anda sudah punya token dengan nama ini. Cabut dahulu, atau pakai nama lain.",
        !ada.contains { $0.nama == isian.nama })
      errors.check(
        "nama", "Paling banyak \(Self.tokenTerbanyak) token. Cabut yang tidak dipakai lagi.",
        ada.count < Self.tokenTerbanyak)
      try errors.throwIfAny()
      let token = TokenAPI(
        id: tx.key(), akun: akun, nama: isian.nama, cakupan: isian.cakupan, dibuat: now,
        berakhir: now + Double(isian.hari) * 86_400, terakhir: nil, alamat: "")
      try tx.insert(token, rahasia: rahasia)
      try catat(tx, token)
      return token
    }
    return (token, rahasia)
  }

  /// Ends one token of one's own. - Throws: `TokenAPIError.tidakDitemukan`.
  func cabut(_ token: TokenAPI.ID, oleh pelaku: Pelaku, _ akun: Akun) async throws {
    let now = now()
    try await db.write { tx in
      guard let nama = try tx.cabut(token, milik: akun.id, pada: now) else {
        throw TokenAPIError.tidakDitemukan
      }
      try tx.catat(
        "akun.token-dicabut", "akun", akun.id, oleh: pelaku, keterangan: "“\(nama)”", pada: now)
    }
  }

  /// Ends all tokens of somebody whose account one keeps.
  /// - Returns: how many.
  func cabutSemuaToken(milik orang: Orang.ID, oleh pelaku: Pelaku) async throws -> Int {
    let now = now()
    return try await db.write { tx in
      let (ada, akun) = try self.akunKelola(tx, orang, pelaku) { $0.mengelola(orang, peran: $1) }
      let banyak = try tx.cabutSemuaToken(milik: akun.id, pada: now)
      if banyak > 0 {
        try tx.catat(
          "akun.token-dicabut", "akun", akun.id, oleh: pelaku,
          keterangan: "\(banyak) token milik \(ada.orang.namaLengkap), oleh administrator", pada: now)
      }
      return banyak
    }
  }
}
