import Bahasa
import Database
import Foundation

/// Why an act on a job is refused.
package enum TugasError: Refusal, Equatable {
  case tidakAda
  case tidakMati

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .tidakMati: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Tugas itu tidak ada atau sudah lama selesai."
    case .tidakMati:
      "Tugas itu sedang antre, berjalan, atau sudah selesai. Muat ulang halaman untuk melihatnya."
    }
  }
}

extension Tx {
  /// Gives a dead job all its tries anew.
  package func cobaLagi(_ id: Tugas.ID, pada waktu: Date) throws {
    try ubahMati(
      id,
      """
      UPDATE tugas SET status = 'antre', percobaan = 0, jadwal = \(waktu)
      WHERE id = \(id) AND status = 'mati'
      """)
    try notify(PelaksanaTugas.saluran)
  }

  /// Gives all dead jobs of one kind all their tries anew, such as mail after the mail server was mended.
  /// - Returns: how many there were.
  @discardableResult
  package func cobaLagiSemua(_ jenis: String, pada waktu: Date) throws -> Int {
    try notify(PelaksanaTugas.saluran)
    return try run(
      """
      UPDATE tugas SET status = 'antre', percobaan = 0, jadwal = \(waktu)
      WHERE jenis = \(jenis) AND status = 'mati'
      """)
  }

  /// Gives up a dead job. Who did it belongs into the trail, in the same transaction.
  /// - Throws: `FieldErrors` at `alasan` when it says nothing.
  package func buang(_ id: Tugas.ID, alasan: String, pada waktu: Date) throws {
    let alasan = alasan.trimmingCharacters(in: .whitespacesAndNewlines)
    var salah = FieldErrors()
    salah.check("alasan", "Tuliskan mengapa tugas ini dibuang.", !alasan.isEmpty)
    salah.check("alasan", "Alasan paling panjang 500 huruf.", alasan.count <= 500)
    try salah.throwIfAny()
    try ubahMati(
      id,
      """
      UPDATE tugas SET status = 'dibuang', selesai = \(waktu), galat = galat || \(" — dibuang: " + alasan)
      WHERE id = \(id) AND status = 'mati'
      """)
  }

  /// Lets jobs of one kind wait until `lanjutkan`; what runs goes on.
  package func jeda(_ jenis: String, alasan: String, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO tugas_jeda (jenis, sejak, alasan)
      VALUES (\(jenis), \(waktu), \(alasan))
      ON CONFLICT (jenis) DO UPDATE SET alasan = excluded.alasan
      """)
  }

  package func lanjutkan(_ jenis: String) throws {
    try run("DELETE FROM tugas_jeda WHERE jenis = \(jenis)")
    try notify(PelaksanaTugas.saluran)
  }

  private func ubahMati(_ id: Tugas.ID, _ ubah: SQL) throws {
    guard try run(ubah) == 0 else { return }
    throw try tugas(id) == nil ? TugasError.tidakAda : TugasError.tidakMati
  }
}
