import Database
import Foundation
import Tugas

extension Tx {
  /// Queues the mail in the same transaction as its cause, one job for each recipient.
  @discardableResult
  package func antreSurel(_ surel: Surel, kepada tujuan: [AlamatSurel], pada waktu: Date) throws -> Surel.ID {
    let id = key(Surel.self)
    let lampiran = String(decoding: try JSONEncoder().encode(surel.lampiran), as: UTF8.self)
    try run(
      """
      INSERT INTO surel (id, judul, isi, lampiran, balas_ke, sebab_jenis, sebab, dibuat)
      VALUES (\(id), \(surel.judul), \(surel.isi), \(lampiran), \(surel.balasKe?.alamat),
              \(surel.sebab.jenis), \(surel.sebab.objek), \(waktu))
      """)
    for tujuan in tujuan {
      let kiriman = key(KirimanSurel.self)
      let baru = try run(
        """
        INSERT INTO surel_tujuan (id, surel, alamat, nama, status)
        VALUES (\(kiriman), \(id), \(tujuan.alamat), \(tujuan.nama), 'antre')
        ON CONFLICT (surel, alamat) DO NOTHING
        """)
      if baru == 1 { try antre(.kirimSurel, KirimSurel(kiriman: kiriman), pada: waktu) }
    }
    return id
  }

  /// Calls off what no mail server has taken yet: it will not be tried again, by nobody. A try that is under way at this
  /// moment may still succeed; then the mail counts as sent, and whoever listens for its fate hears so.
  /// - Returns: to how many recipients it will not go.
  @discardableResult
  package func batalkanSurel(_ id: Surel.ID, pada waktu: Date) throws -> Int {
    try run(
      """
      UPDATE surel_tujuan SET dibatalkan = \(waktu)
      WHERE surel = \(id) AND status <> 'terkirim' AND dibatalkan IS NULL
      """)
  }

  /// How all mail about `sebab` fared, oldest mail first.
  package func hasilSurel(sebab: SebabPemberitahuan) throws -> [HasilSurel] {
    try all(
      """
      SELECT t.surel AS surel, t.alamat AS alamat, t.nama AS nama, \(statusSurel) AS status, t.jawaban AS jawaban,
             t.terkirim AS terkirim
      FROM surel s
      JOIN surel_tujuan t ON t.surel = s.id
      WHERE s.sebab_jenis = \(sebab.jenis) AND s.sebab = \(sebab.objek)
      ORDER BY s.id, t.id
      """)
  }

  func hasilSurel(_ id: KirimanSurel.ID) throws -> HasilSurel? {
    try first(
      """
      SELECT t.surel AS surel, t.alamat AS alamat, t.nama AS nama, \(statusSurel) AS status, t.jawaban AS jawaban,
             t.terkirim AS terkirim
      FROM surel_tujuan t
      WHERE t.id = \(id)
      """)
  }

  func kirimanSurel(_ id: KirimanSurel.ID) throws -> KirimanSurel? {
    try first(
      """
      SELECT t.id AS id, t.alamat AS alamat, t.nama AS nama, \(statusSurel) AS status, s.judul AS judul, s.isi AS isi,
             s.lampiran AS lampiran, s.balas_ke AS balas_ke, s.dibuat AS dibuat
      FROM surel_tujuan t
      JOIN surel s ON s.id = t.surel
      WHERE t.id = \(id)
      """)
  }

  func surelTerkirim(_ id: KirimanSurel.ID, jawaban: String, pada waktu: Date) throws {
    try run(
      """
      UPDATE surel_tujuan SET status = 'terkirim', jawaban = \(jawaban), terkirim = \(waktu), dibatalkan = NULL
      WHERE id = \(id)
      """)
  }

  func surelGagal(_ id: KirimanSurel.ID, _ status: HasilSurel.Status, jawaban: String) throws {
    try run("UPDATE surel_tujuan SET status = \(status), jawaban = \(jawaban) WHERE id = \(id)")
  }
}

/// What became of the mail to one recipient, of the row `t` of `surel_tujuan`.
private let statusSurel: SQL = "CASE WHEN t.dibatalkan IS NULL THEN t.status ELSE 'dibatalkan' END"
