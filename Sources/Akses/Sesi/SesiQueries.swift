import Bahasa
import Database
import Foundation
import Organisasi

/// A living session with its account, as one query finds it.
struct SesiAkun: Sendable, RowDecodable {
  let sesi: Sesi
  let akun: Akun
  /// The person's name, needed when he holds no position today and the structure does not know him.
  let orang: Orang

  init(row: Row) throws {
    sesi = try Sesi(row: row)
    akun = try Akun(row: row)
    orang = Orang(
      id: akun.orang, nama: try row["nama"], gelarDepan: try row["gelar_depan"],
      gelarBelakang: try row["gelar_belakang"])
  }
}

extension Tx {
  /// The session of this token; nil when it was revoked, has ended, was idle for too long, or its account is closed.
  /// A token that was replaced a moment ago still counts, for requests that were under way.
  func sesi(_ token: TokenAcak, diam: TimeInterval, pada now: Date) throws -> SesiAkun? {
    let sidik = token.sidik
    return try first(
      """
      SELECT \(Sesi.kolom), \(Akun.kolom), o.nama, o.gelar_depan, o.gelar_belakang
      FROM sesi AS s
      JOIN akun AS a ON a.id = s.akun
      JOIN orang AS o ON o.id = a.orang
      WHERE (s.token = \(sidik) OR (s.token_lama = \(sidik) AND s.lama_berakhir > \(now)))
        AND s.dicabut IS NULL AND s.berakhir > \(now) AND s.terakhir > \(now - diam) AND a.aktif = 1
      """)
  }

  /// A session that still lives, however long ago it was used: an open screen that is only looked at goes on.
  func sesi(_ id: Sesi.ID, pada now: Date) throws -> SesiAkun? {
    try first(
      """
      SELECT \(Sesi.kolom), \(Akun.kolom), o.nama, o.gelar_depan, o.gelar_belakang
      FROM sesi AS s
      JOIN akun AS a ON a.id = s.akun
      JOIN orang AS o ON o.id = a.orang
      WHERE s.id = \(id) AND s.dicabut IS NULL AND s.berakhir > \(now) AND a.aktif = 1
      """)
  }

  /// The living sessions of an account, the last used first.
  func sesi(milik akun: Akun.ID, diam: TimeInterval, pada now: Date) throws -> [Sesi] {
    try all(
      """
      SELECT \(Sesi.kolom)
      FROM sesi AS s
      WHERE s.akun = \(akun) AND s.dicabut IS NULL AND s.berakhir > \(now) AND s.terakhir > \(now - diam)
      ORDER BY s.terakhir DESC, s.id DESC
      LIMIT 200
      """)
  }

  func insert(_ sesi: Sesi, token: TokenAcak) throws {
    try run(
      """
      INSERT INTO sesi (id, akun, token, dibuat, terakhir, berakhir, sandi_diperiksa, alamat, perangkat, dua_langkah)
      VALUES (\(sesi.id), \(sesi.akun), \(token.sidik), \(sesi.dibuat), \(sesi.terakhir), \(sesi.berakhir),
              \(sesi.sandiDiperiksa), \(sesi.alamat), \(sesi.perangkat), \(sesi.duaLangkah))
      """)
  }

  func terlihat(_ sesi: Sesi.ID, dari alamat: String, pada now: Date) throws {
    try run("UPDATE sesi SET terakhir = \(now), alamat = \(alamat) WHERE id = \(sesi)")
  }

  /// Gives the session a new token. The old one counts for another minute.
  /// - Returns: false when another request was first.
  func putar(_ sesi: Sesi.ID, token: TokenAcak, pada now: Date) throws -> Bool {
    try run(
      """
      UPDATE sesi
      SET token_lama = token, lama_berakhir = \(now + 60), token = \(token.sidik), putar = 0
      WHERE id = \(sesi) AND putar = 1
      """) == 1
  }

  /// Asks every session of the account to change its token at its next page.
  func hakBerubah(_ akun: Akun.ID) throws {
    try run("UPDATE sesi SET putar = 1 WHERE akun = \(akun) AND dicabut IS NULL")
  }

  /// The session goes on under a new token at once; the old one is worth nothing.
  func ganti(token: TokenAcak, _ sesi: Sesi.ID) throws {
    try run(
      """
      UPDATE sesi
      SET token = \(token.sidik), token_lama = NULL, lama_berakhir = NULL, putar = 0
      WHERE id = \(sesi)
      """)
  }

  func sesiDuaLangkah(_ sesi: Sesi.ID) throws {
    try run("UPDATE sesi SET dua_langkah = 1 WHERE id = \(sesi)")
  }

  func sandiDiperiksa(_ sesi: Sesi.ID, pada now: Date) throws {
    try run("UPDATE sesi SET sandi_diperiksa = \(now) WHERE id = \(sesi)")
  }

  /// Ends the session that a browser had, whosever it was.
  func cabut(_ sesi: Sesi.ID, pada now: Date) throws {
    try run("UPDATE sesi SET dicabut = \(now) WHERE id = \(sesi) AND dicabut IS NULL")
  }

  /// - Returns: whether there was such a session of this account to end.
  @discardableResult
  func cabut(_ sesi: Sesi.ID, milik akun: Akun.ID, pada now: Date) throws -> Bool {
    try run(
      "UPDATE sesi SET dicabut = \(now) WHERE id = \(sesi) AND akun = \(akun) AND dicabut IS NULL") == 1
  }

  /// Ends the sessions of an account, all but one when it is given.
  /// - Returns: how many.
  @discardableResult
  func cabutSemua(milik akun: Akun.ID, kecuali sesi: Sesi.ID? = nil, pada now: Date) throws -> Int {
    var syarat: [SQL] = ["akun = \(akun)", "dicabut IS NULL", "berakhir > \(now)"]
    if let sesi { syarat.append("id <> \(sesi)") }
    return try run("UPDATE sesi SET dicabut = \(now) WHERE \(SQL.all(of: syarat))")
  }
}
