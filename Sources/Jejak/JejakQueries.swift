import Database

extension Tx {
  /// Adds one line, in the same transaction as what it tells of.
  package func catat(_ catatan: Catatan) throws {
    try run(
      """
      INSERT INTO jejak (id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat)
      VALUES (\(key(Catatan.self)), \(catatan.waktu), \(catatan.orang), \(catatan.nama), \(catatan.jabatan),
              \(catatan.peristiwa), \(catatan.objekJenis), \(catatan.objek), \(catatan.keterangan),
              \(catatan.rincian), \(catatan.alamat))
      """)
  }

  /// The story of one object, oldest first, at most `batas` lines.
  package func cerita(_ objekJenis: String, _ objek: Int64, batas: Int = 500) throws -> [Catatan] {
    try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = \(objekJenis) AND objek = \(objek)
      ORDER BY id
      LIMIT \(batas)
      """)
  }
}
