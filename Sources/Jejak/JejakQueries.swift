import Database

extension Tx {
  /// Adds one line, in the same transaction as what it tells of, under the mark of the installation's key.
  package func catat(_ catatan: Catatan) throws {
    let id = key(Catatan.self)
    let mac = KunciJejak.untuk(keys)?.mac(catatan.sandi(id)) ?? []
    try run(
      """
      INSERT INTO jejak (id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat,
                         mac)
      VALUES (\(id), \(catatan.waktu), \(catatan.orang), \(catatan.nama), \(catatan.jabatan),
              \(catatan.peristiwa), \(catatan.objekJenis), \(catatan.objek), \(catatan.keterangan),
              \(catatan.rincian), \(catatan.alamat), \(mac))
      """)
  }

  /// The story of one object, oldest first, at most `batas` lines.
  package func cerita(_ objekJenis: String, _ objek: Int64, batas: Int = 500) throws -> [Catatan] {
    try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = \(objekJenis) AND objek = \(objek)
      ORDER BY waktu, id
      LIMIT \(batas)
      """)
  }
}
