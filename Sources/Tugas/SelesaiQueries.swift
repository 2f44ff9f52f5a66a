import Database
import Foundation

/// The job was given to another worker meanwhile: what this one did in the database must not count.
package struct TugasBeralih: Error {
  package let tugas: Tugas.ID
}

extension Tx {
  /// Ends the job in the same transaction as its effects, so that they happen exactly once.
  /// - Throws: `TugasBeralih` when the job is no longer this worker's.
  package func selesaikan(_ konteks: KonteksTugas) throws {
    guard try selesai(konteks.tugas, konteks.pekerja, konteks.percobaan, pada: konteks.now()) else {
      throw TugasBeralih(tugas: konteks.tugas)
    }
  }

  func selesai(_ id: Tugas.ID, _ pekerja: String, _ percobaan: Int, pada waktu: Date) throws -> Bool {
    try run(
      """
      UPDATE tugas
      SET status = 'selesai', pekerja = NULL, tenggat_pekerja = NULL, selesai = \(waktu), galat = ''
      WHERE id = \(id) AND status = 'jalan' AND pekerja = \(pekerja) AND percobaan = \(percobaan)
      """) == 1
  }

  /// Notes why the try failed, and queues the job for `jadwal`, or sets it aside when that is nil.
  func gagal(
    _ id: Tugas.ID, _ pekerja: String, _ percobaan: Int, galat: String, jadwal: Date?
  ) throws {
    try run(
      """
      UPDATE tugas
      SET status = \(jadwal == nil ? Tugas.Status.mati : .antre), pekerja = NULL, tenggat_pekerja = NULL,
          galat = \(String(galat.prefix(1000))), jadwal = COALESCE(\(jadwal), jadwal)
      WHERE id = \(id) AND status = 'jalan' AND pekerja = \(pekerja) AND percobaan = \(percobaan)
      """)
  }

  /// Gives the job back untried, since this process ends.
  func kembalikan(_ id: Tugas.ID, _ pekerja: String, _ percobaan: Int, pada waktu: Date) throws {
    try run(
      """
      UPDATE tugas
      SET status = 'antre', pekerja = NULL, tenggat_pekerja = NULL, percobaan = percobaan - 1, jadwal = \(waktu)
      WHERE id = \(id) AND status = 'jalan' AND pekerja = \(pekerja) AND percobaan = \(percobaan)
      """)
    try notify(PelaksanaTugas.saluran)
  }

  /// Forgets up to `jumlah` jobs that ended before `waktu`, and with them their single-use keys.
  /// - Returns: how many were forgotten.
  @discardableResult
  package func lupakanTugas(sebelum waktu: Date, jumlah: Int = 1000) throws -> Int {
    try run(
      """
      DELETE FROM tugas
      WHERE id IN (SELECT id FROM tugas WHERE selesai < \(waktu) ORDER BY selesai, id LIMIT \(jumlah))
      """)
  }
}
