import Database
import Foundation
import Organisasi

/// An account with what proves it, read only where somebody wants in.
struct CalonMasuk: Sendable, RowDecodable {
  let akun: Akun
  let orang: Orang
  /// The Argon2id of the password; nil when none was ever issued.
  let sidik: String?
  let totp: [UInt8]?
  let totpLangkah: Int64?

  init(row: Row) throws {
    akun = try Akun(row: row)
    orang = Orang(
      id: akun.orang, nama: try row["nama"], gelarDepan: try row["gelar_depan"],
      gelarBelakang: try row["gelar_belakang"], nip: try row["nip"])
    let sandi: String = try row["sandi"]
    sidik = sandi == "!" ? nil : sandi
    totp = try row["totp"]
    totpLangkah = try row["totp_langkah"]
  }
}

/// A login that waits for its second step.
struct MasukTertunda: Sendable, RowDecodable {
  let akun: Akun.ID
  let tujuan: Tujuan
  let percobaan: Int

  init(row: Row) throws {
    akun = try row["akun"]
    tujuan = Tujuan(try row["tujuan"])
    percobaan = try row["percobaan"]
  }
}

extension Tx {
  func calonMasuk(_ namaPengguna: String) throws -> CalonMasuk? {
    try calonMasuk(di: "a.nama_pengguna = \(namaPengguna)")
  }

  func calonMasuk(_ akun: Akun.ID) throws -> CalonMasuk? { try calonMasuk(di: "a.id = \(akun)") }

  private func calonMasuk(di syarat: SQL) throws -> CalonMasuk? {
    try first(
      """
      SELECT \(Akun.kolom), a.sandi, a.totp, a.totp_langkah, o.nama, o.gelar_depan, o.gelar_belakang, o.nip
      FROM akun AS a
      JOIN orang AS o ON o.id = a.orang
      WHERE \(syarat)
      """)
  }

  func tunda(_ pra: TokenAcak, _ akun: Akun.ID, tujuan: Tujuan, sampai berakhir: Date) throws {
    try run(
      """
      INSERT INTO masuk_tertunda (pra, akun, tujuan, berakhir)
      VALUES (\(pra.sidik), \(akun), \(tujuan.jalur), \(berakhir))
      """)
  }

  func tertunda(_ pra: TokenAcak, pada now: Date) throws -> MasukTertunda? {
    try first(
      """
      SELECT akun, tujuan, percobaan
      FROM masuk_tertunda
      WHERE pra = \(pra.sidik) AND berakhir > \(now)
      """)
  }

  func tambahPercobaan(_ pra: TokenAcak) throws {
    try run("UPDATE masuk_tertunda SET percobaan = percobaan + 1 WHERE pra = \(pra.sidik)")
  }

  func hapusTertunda(_ pra: TokenAcak) throws {
    try run("DELETE FROM masuk_tertunda WHERE pra = \(pra.sidik)")
  }

  /// Notes the login, and until when a second factor has to be enrolled when one is asked for.
  func sudahMasuk(_ akun: Akun.ID, tenggatDuaLangkah: Date?, pada now: Date) throws {
    try run(
      "UPDATE akun SET terakhir_masuk = \(now), tenggat_dua_langkah = \(tenggatDuaLangkah) WHERE id = \(akun)"
    )
  }

  func simpanSidik(_ sidik: String, _ akun: Akun.ID) throws {
    try run("UPDATE akun SET sandi = \(sidik) WHERE id = \(akun)")
  }
}
