import Database
import Foundation

extension Tx {
  /// A new password; with an end when it was issued and has to be changed before anything else.
  func gantiSandi(_ sidik: String, _ akun: Akun.ID, sementaraSampai: Date?, pada now: Date) throws {
    try run(
      """
      UPDATE akun
      SET sandi = \(sidik), sandi_pada = \(now), sandi_berakhir = \(sementaraSampai),
          harus_ganti = \(sementaraSampai != nil)
      WHERE id = \(akun)
      """)
  }

  func sandiPada(_ akun: Akun.ID) throws -> Date? {
    try value("SELECT sandi_pada FROM akun WHERE id = \(akun)")
  }
}
