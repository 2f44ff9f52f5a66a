import Database

/// A finding that an officer has decided about.
struct PutusanGanda: Sendable, Equatable {
  let penduduk: Penduduk.ID
  let nama: String
  let alasan: String
  let putusan: String
}

extension Tx {
  func putusanGanda(_ id: PermohonanKTP.ID) throws -> [PutusanGanda] {
    try all(
      """
      SELECT t.penduduk AS penduduk, o.nama AS nama, t.alasan AS alasan, t.putusan AS putusan
      FROM temuan_ganda t
      JOIN penduduk o ON o.id = t.penduduk
      WHERE t.permohonan = \(id)
      ORDER BY t.skor DESC, t.penduduk
      """
    ) {
      PutusanGanda(
        penduduk: try $0["penduduk"], nama: try $0["nama"], alasan: try $0["alasan"],
        putusan: try $0["putusan"])
    }
  }
}
