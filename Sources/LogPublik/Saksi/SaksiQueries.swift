import Database
import Foundation
import Transparency

extension Tx {
  /// All witnesses, those who still sign first.
  func saksiLog() throws -> [SaksiLog] {
    try all(
      """
      SELECT id, nama, kunci, mulai, selesai, ukuran, terakhir
      FROM saksi_log
      ORDER BY selesai IS NOT NULL, nama, id
      """)
  }

  func tambahSaksi(_ nama: String, _ kunci: NoteVerifier, pada waktu: Date) throws -> SaksiLog.ID {
    let id = key(SaksiLog.self)
    try run(
      """
      INSERT INTO saksi_log (id, nama, kunci, mulai)
      VALUES (\(id), \(nama), \(kunci.vkey), \(waktu))
      """)
    return id
  }

  /// - Returns: whether it was still signing.
  func hentikanSaksi(_ id: SaksiLog.ID, pada waktu: Date) throws -> Bool {
    try run("UPDATE saksi_log SET selesai = \(waktu) WHERE id = \(id) AND selesai IS NULL") == 1
  }

  func catatTandaSaksi(_ id: SaksiLog.ID, ukuran: Int, pada waktu: Date) throws {
    try run(
      """
      UPDATE saksi_log
      SET ukuran = \(ukuran), terakhir = \(waktu)
      WHERE id = \(id) AND (ukuran IS NULL OR ukuran <= \(ukuran))
      """)
  }
}
