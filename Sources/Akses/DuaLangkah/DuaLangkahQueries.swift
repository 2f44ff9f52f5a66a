import Database
import Foundation

extension Tx {
  /// Remembers the step of a code, so that it and older ones count no more.
  func kodeTerpakai(langkah: Int64, _ akun: Akun.ID) throws {
    try run("UPDATE akun SET totp_langkah = \(langkah) WHERE id = \(akun)")
  }

  /// - Returns: false when there is no such code, or it was used.
  func pakaiKodePemulihan(_ sidik: [UInt8], _ akun: Akun.ID, pada now: Date) throws -> Bool {
    try run(
      """
      UPDATE kode_pemulihan SET dipakai = \(now) WHERE akun = \(akun) AND sidik = \(sidik) AND dipakai IS NULL
      """) == 1
  }

  func sisaKodePemulihan(_ akun: Akun.ID) throws -> Int {
    try value("SELECT COUNT(*) FROM kode_pemulihan WHERE akun = \(akun) AND dipakai IS NULL") ?? 0
  }

  /// New codes instead of all earlier ones.
  func gantiKodePemulihan(_ sidik: [[UInt8]], _ akun: Akun.ID) throws {
    try run("DELETE FROM kode_pemulihan WHERE akun = \(akun)")
    for satu in sidik {
      try run(
        "INSERT INTO kode_pemulihan (id, akun, sidik) VALUES (\(key(KodePemulihan.self)), \(akun), \(satu))")
    }
  }

  /// A sealed secret that waits for its first code.
  func simpanCalonTOTP(_ segel: [UInt8], _ akun: Akun.ID, sampai berakhir: Date) throws {
    try run("UPDATE akun SET totp_calon = \(segel), totp_calon_berakhir = \(berakhir) WHERE id = \(akun)")
  }

  func calonTOTP(_ akun: Akun.ID, pada now: Date) throws -> [UInt8]? {
    try value("SELECT totp_calon FROM akun WHERE id = \(akun) AND totp_calon_berakhir > \(now)")
  }

  /// The sealed secret becomes the account's; none waits any more.
  func pasangTOTP(_ segel: [UInt8], langkah: Int64, _ akun: Akun.ID) throws {
    try run(
      """
      UPDATE akun
      SET totp = \(segel), totp_langkah = \(langkah), totp_calon = NULL, totp_calon_berakhir = NULL,
          tenggat_dua_langkah = NULL
      WHERE id = \(akun)
      """)
  }

  func lepasTOTP(_ akun: Akun.ID) throws {
    try run(
      """
      UPDATE akun
      SET totp = NULL, totp_langkah = NULL, totp_calon = NULL, totp_calon_berakhir = NULL
      WHERE id = \(akun)
      """)
    try run("DELETE FROM kode_pemulihan WHERE akun = \(akun)")
  }
}
