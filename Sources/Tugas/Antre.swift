import Database
import Foundation

extension Tx {
  /// Queues a job in the same transaction as its cause: both are there, or neither. `waktu` is the present instant;
  /// the job is not begun before `jadwal`. With a `kunciTunggal` it is queued once, however often it is asked for,
  /// until it is forgotten (`lupakanTugas`).
  /// - Returns: its key; nil when `kunciTunggal` was used before.
  @discardableResult
  package func antre<Muatan>(
    _ jenis: JenisTugas<Muatan>, _ muatan: Muatan, pada waktu: Date, jadwal: Date? = nil,
    kunciTunggal: String? = nil
  ) throws -> Tugas.ID? {
    let id = key(Tugas.self)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let teks = String(decoding: try encoder.encode(muatan), as: UTF8.self)
    let jumlah = try run(
      """
      INSERT INTO tugas (id, jenis, muatan, kunci_tunggal, status, jadwal, batas, dibuat)
      VALUES (\(id), \(jenis.nama), \(teks), \(kunciTunggal), 'antre', \(jadwal ?? waktu), \(jenis.batas), \(waktu))
      ON CONFLICT (kunci_tunggal) DO NOTHING
      """)
    guard jumlah == 1 else { return nil }
    try notify(PelaksanaTugas.saluran)
    return id
  }

  /// Takes back a job that is no longer wanted and has not begun, such as a reminder whose cause is gone.
  /// - Returns: whether there was one.
  @discardableResult
  package func batalkanTugas(kunciTunggal: String) throws -> Bool {
    try run("DELETE FROM tugas WHERE kunci_tunggal = \(kunciTunggal) AND status IN ('antre', 'mati')") > 0
  }
}
