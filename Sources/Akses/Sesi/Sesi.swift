import Database
import Foundation

/// Satu kali masuk di satu perangkat.
package struct Sesi: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Sesi>

  package let id: ID
  package let akun: Akun.ID
  package let dibuat: Date
  /// The last request, to the minute.
  package let terakhir: Date
  /// The end of it, whatever happens.
  package let berakhir: Date
  /// When the person last proved the password in this session.
  package let sandiDiperiksa: Date
  /// The network address of the last request.
  package let alamat: String
  /// `Chrome di Android`
  package let perangkat: String
  /// Whether a second factor opened it.
  package let duaLangkah: Bool
  /// Whether the rights changed since, so that the token has to.
  let putar: Bool
}

extension Sesi: RowDecodable {
  package init(row: Row) throws {
    id = try row["sesi"]
    akun = try row["akun"]
    dibuat = try row["sesi_dibuat"]
    terakhir = try row["terakhir"]
    berakhir = try row["berakhir"]
    sandiDiperiksa = try row["sandi_diperiksa"]
    alamat = try row["alamat"]
    perangkat = try row["perangkat"]
    duaLangkah = try row["dua_langkah"]
    putar = try row["putar"]
  }

  /// The columns of `sesi AS s` that make a `Sesi`.
  static let kolom: SQL = """
    s.id AS sesi, s.akun, s.dibuat AS sesi_dibuat, s.terakhir, s.berakhir, s.sandi_diperiksa, s.alamat,
    s.perangkat, s.dua_langkah, s.putar
    """
}
