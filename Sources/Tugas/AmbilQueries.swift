import Database
import Foundation

/// The columns of `Tugas`, in one place for the queries that give it.
let kolomTugas: SQL =
  """
  id, jenis, muatan, kunci_tunggal, status, jadwal, percobaan, batas, pekerja, tenggat_pekerja, galat, dibuat, selesai
  """

extension Tx {
  /// Takes up to `jumlah` due jobs of one kind, oldest due first. Two workers never get the same one: PostgreSQL
  /// passes over rows that another transaction holds, SQLite has one writer at a time.
  func ambil(
    _ jenis: String, jumlah: Int, pekerja: String, sampai tenggat: Date, pada waktu: Date
  ) throws -> [Tugas] {
    let kunci: SQL = dialect == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
    return try all(
      """
      UPDATE tugas
      SET status = 'jalan', pekerja = \(pekerja), tenggat_pekerja = \(tenggat), percobaan = percobaan + 1
      WHERE id IN (
        SELECT id
        FROM tugas
        WHERE jenis = \(jenis) AND status = 'antre' AND jadwal <= \(waktu)
        ORDER BY jadwal, id
        LIMIT \(jumlah)
        \(kunci)
      )
      RETURNING \(kolomTugas)
      """
    )
    .sorted { ($0.jadwal, $0.id) < ($1.jadwal, $1.id) }
  }

  func jenisTerjeda() throws -> Set<String> {
    Set(try values("SELECT jenis FROM tugas_jeda ORDER BY jenis"))
  }

  /// When the next job of `jenis` falls due; nil when none waits.
  func jadwalTerdekat(_ jenis: String) throws -> Date? {
    try value("SELECT MIN(jadwal) FROM tugas WHERE jenis = \(jenis) AND status = 'antre'")
  }

  /// When the next worker will be given up unless he says that he lives.
  func sewaTerdekat() throws -> Date? {
    try value("SELECT MIN(tenggat_pekerja) FROM tugas WHERE status = 'jalan'")
  }

  /// Queues again what workers held that gave no sign of life; sets aside what was tried often enough.
  /// - Returns: how many were taken from their workers.
  @discardableResult
  func lepaskanKedaluwarsa(pada waktu: Date) throws -> Int {
    try run(
      """
      UPDATE tugas
      SET status = CASE WHEN percobaan < batas THEN 'antre' ELSE 'mati' END, pekerja = NULL, tenggat_pekerja = NULL,
          jadwal = \(waktu), galat = 'Pekerja berhenti di tengah jalan.'
      WHERE status = 'jalan' AND tenggat_pekerja < \(waktu)
      """)
  }

  func perpanjang(_ tugas: [(Tugas.ID, Date)], pekerja: String) throws {
    for (id, tenggat) in tugas {
      try run(
        """
        UPDATE tugas SET tenggat_pekerja = \(tenggat)
        WHERE id = \(id) AND status = 'jalan' AND pekerja = \(pekerja)
        """)
    }
  }
}
