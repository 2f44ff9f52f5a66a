import Database

/// A finding that an officer has decided about.
struct PutusanGanda: Sendable, Equatable {
  let nama: String
  let alasan: String
  let putusan: String
}

extension Tx {
  func putusanGanda(_ id: PermohonanKTP.ID) throws -> [PutusanGanda] {
    try all(
      """
      SELECT o.nama AS nama, t.alasan AS alasan, t.putusan AS putusan
      FROM temuan_ganda t
      JOIN penduduk o ON o.id = t.penduduk
      WHERE t.permohonan = \(id)
      ORDER BY t.skor DESC, t.penduduk
      """
    ) { PutusanGanda(nama: try $0["nama"], alasan: try $0["alasan"], putusan: try $0["putusan"]) }
  }
}
