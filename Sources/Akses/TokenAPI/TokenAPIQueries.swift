import Database
import Foundation
import Organisasi

/// A living token with whose it is, as one query finds it.
struct TokenAkun: Sendable, RowDecodable {
  let token: TokenAPI
  let akun: Akun
  let orang: Orang

  init(row: Row) throws {
    token = try TokenAPI(row: row)
    akun = try Akun(row: row)
    orang = Orang(
      id: akun.orang, nama: try row["nama"], gelarDepan: try row["gelar_depan"],
      gelarBelakang: try row["gelar_belakang"])
  }
}

extension Tx {
  /// Nil when there is none such, it was revoked or has ended, or its account is closed.
  func token(_ rahasia: RahasiaToken, pada now: Date) throws -> TokenAkun? {
    try first(
      """
      SELECT \(TokenAPI.kolom), \(Akun.kolom), o.nama, o.gelar_depan, o.gelar_belakang
      FROM token_api AS t
      JOIN akun AS a ON a.id = t.akun
      JOIN orang AS o ON o.id = a.orang
      WHERE t.sidik = \(rahasia.sidik) AND t.dicabut IS NULL AND t.berakhir > \(now) AND a.aktif = 1
      """)
  }

  /// The living tokens of an account, the newest first.
  func token(milik akun: Akun.ID, pada now: Date) throws -> [TokenAPI] {
    try all(
      """
      SELECT \(TokenAPI.kolom)
      FROM token_api AS t
      WHERE t.akun = \(akun) AND t.dicabut IS NULL AND t.berakhir > \(now)
      ORDER BY t.id DESC
      LIMIT 200
      """)
  }

  func insert(_ token: TokenAPI, rahasia: RahasiaToken) throws {
    try run(
      """
      INSERT INTO token_api (id, akun, nama, sidik, cakupan, dibuat, berakhir, alamat)
      VALUES (\(token.id), \(token.akun), \(token.nama), \(rahasia.sidik),
              \(token.cakupan.joined(separator: " ")), \(token.dibuat), \(token.berakhir), '')
      """)
  }

  func terlihat(_ token: TokenAPI.ID, dari alamat: String, pada now: Date) throws {
    try run("UPDATE token_api SET terakhir = \(now), alamat = \(alamat) WHERE id = \(token)")
  }

  /// - Returns: the name of the token that ended; nil when the account has no such one to end.
  func cabut(_ token: TokenAPI.ID, milik akun: Akun.ID, pada now: Date) throws -> String? {
    try value(
      """
      UPDATE token_api SET dicabut = \(now)
      WHERE id = \(token) AND akun = \(akun) AND dicabut IS NULL
      RETURNING nama
      """)
  }

  /// - Returns: how many ended.
  func cabutSemuaToken(milik akun: Akun.ID, pada now: Date) throws -> Int {
    try run(
      """
      UPDATE token_api SET dicabut = \(now)
      WHERE akun = \(akun) AND dicabut IS NULL AND berakhir > \(now)
      """)
  }
}
