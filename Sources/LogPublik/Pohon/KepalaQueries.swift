import Database
import Foundation
import Transparency

extension Tx {
  private static var kolomKepala: SQL { "ukuran, akar, waktu, catatan, saksi" }

  /// The newest checkpoint; nil before the first.
  package func kepalaLog() throws -> KepalaLog? {
    try first("SELECT \(Self.kolomKepala) FROM kepala_log ORDER BY ukuran DESC LIMIT 1")
  }

  /// The checkpoint over exactly so many entries.
  func kepalaLog(ukuran: Int) throws -> KepalaLog? {
    try first("SELECT \(Self.kolomKepala) FROM kepala_log WHERE ukuran = \(ukuran)")
  }

  /// The checkpoint on which the receipt of the entry at `nomor` stands: the newest that a witness has signed, too,
  /// else the newest.
  func kepalaBukti(_ nomor: Int) throws -> KepalaLog? {
    let disaksikan: KepalaLog? = try first(
      """
      SELECT \(Self.kolomKepala)
      FROM kepala_log
      WHERE ukuran > \(nomor) AND saksi > 0
      ORDER BY ukuran DESC
      LIMIT 1
      """)
    return try disaksikan ?? kepalaLog().flatMap { $0.ukuran > nomor ? $0 : nil }
  }

  func simpan(_ kepala: KepalaLog) throws {
    try run(
      """
      INSERT INTO kepala_log (ukuran, akar, waktu, catatan, saksi)
      VALUES (\(kepala.ukuran), \(kepala.akar.bytes), \(kepala.waktu), \(kepala.catatan.encoded), \(kepala.saksi))
      ON CONFLICT (ukuran) DO UPDATE
      SET waktu = excluded.waktu, catatan = excluded.catatan, saksi = excluded.saksi
      """)
  }
}
