import Database
import Seeds

extension Persuratan {
  /// Loads the shipped instructions of dispositions where there are none yet.
  package static func semai(_ tx: Tx) throws {
    guard try !tx.exists("SELECT 1 FROM instruksi_disposisi LIMIT 1") else { return }
    for (urutan, baris) in try Seeds.rows("instruksi-disposisi.csv").enumerated() {
      try tx.run(
        """
        INSERT INTO instruksi_disposisi (kode, nama, urutan)
        VALUES (\(baris["kode"]), \(baris["nama"]), \(urutan + 1))
        """)
    }
  }
}
