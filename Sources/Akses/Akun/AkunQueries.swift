import Database
import Foundation
import Organisasi

extension Tx {
  func akun(_ id: Akun.ID) throws -> Akun? {
    try first("SELECT \(Akun.kolom) FROM akun AS a WHERE a.id = \(id)")
  }

  /// The account of a person.
  package func akun(milik orang: Orang.ID) throws -> Akun? {
    try first("SELECT \(Akun.kolom) FROM akun AS a WHERE a.orang = \(orang)")
  }

  /// Adds an open account with the Argon2id of its password. An issued password can be used until
  /// `sementaraSampai`; nil is for one that the person chose.
  func insertAkun(
    _ id: Akun.ID, orang: Orang.ID, namaPengguna: String, sidik: String, sementaraSampai: Date?,
    pada now: Date
  ) throws {
    try run(
      """
      INSERT INTO akun (id, orang, nama_pengguna, sandi, sandi_pada, sandi_berakhir, harus_ganti, dibuat)
      VALUES (\(id), \(orang), \(namaPengguna), \(sidik), \(now), \(sementaraSampai), \(sementaraSampai != nil), \(now))
      """)
  }
}
