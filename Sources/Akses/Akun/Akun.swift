import Database
import Foundation
import Organisasi

/// Akun seseorang: one a person. Password and second factor are read apart, only where they are checked.
package struct Akun: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Akun>

  package let id: ID
  package let orang: Orang.ID
  package let namaPengguna: String
  /// Whether the password was issued by an administrator and must be changed first.
  package let harusGanti: Bool
  /// Until when an issued password can be used.
  package let sandiBerakhir: Date?
  package let aktif: Bool
  package let duaLangkah: Bool
  /// When the time to enrol a second factor is over; nil while none is asked for.
  package let tenggatDuaLangkah: Date?
  package let dibuat: Date
  package let terakhirMasuk: Date?
}

extension Akun: RowDecodable {
  package init(row: Row) throws {
    id = try row["akun"]
    orang = try row["orang"]
    namaPengguna = try row["nama_pengguna"]
    harusGanti = try row["harus_ganti"]
    sandiBerakhir = try row["sandi_berakhir"]
    aktif = try row["aktif"]
    duaLangkah = try row["punya_totp"]
    tenggatDuaLangkah = try row["tenggat_dua_langkah"]
    dibuat = try row["akun_dibuat"]
    terakhirMasuk = try row["terakhir_masuk"]
  }

  /// The columns of `akun AS a` that make an `Akun`.
  static let kolom: SQL = """
    a.id AS akun, a.orang, a.nama_pengguna, a.harus_ganti, a.sandi_berakhir, a.aktif,
    CASE WHEN a.totp IS NULL THEN 0 ELSE 1 END AS punya_totp, a.tenggat_dua_langkah,
    a.dibuat AS akun_dibuat, a.terakhir_masuk
    """
}
