import Bahasa
import Database
import Foundation
import Jejak

extension Akses {
  /// A token for 30 days without the page, for who shows the account's password: demonstrations and tests.
  ///
  /// - Returns: the text of the token; one of the same name that is in force ends.
  /// - Throws: `AkunError.tidakDitemukan`, or `AkunError.bukanWewenang` when the password is another.
  package func tokenContoh(
    _ namaPengguna: String, sandi: String, nama: String, cakupan: [String]
  ) async throws -> String {
    let now = now()
    guard let calon = try await db.read({ try $0.calonMasuk(namaPengguna.lowercased()) }), calon.akun.aktif
    else { throw AkunError.tidakDitemukan }
    let (akun, sidik) = (calon.akun, calon.sidik)
    guard try await pemeriksa.cocok(sandi, dengan: sidik) else { throw AkunError.bukanWewenang }
    try await db.write { tx in
      for token in try tx.token(milik: akun.id, pada: now) where token.nama == nama {
        _ = try tx.cabut(token.id, milik: akun.id, pada: now)
      }
    }
    let isian = TokenAPIIsian(nama: nama, cakupan: Set(cakupan).sorted(), hari: 30)
    let (_, rahasia) = try await terbitkanToken(isian, untuk: akun.id) { tx, token in
      try tx.catat(
        Catatan(
          waktu: token.dibuat, peristiwa: "akun.token-dibuat", objekJenis: "akun",
          objek: token.akun.rawValue, keterangan: "“\(token.nama)”, dari baris perintah"))
    }
    return rahasia.teks
  }
}
