import Database

extension Tx {
  /// Adds one line, in the same transaction as what it tells of, under the mark of the installation's key.
  package func catat(_ catatan: Catatan) throws {
    try tulis(catatan, key())
  }

  /// The same under a key that was given out before.
  func tulis(_ catatan: Catatan, _ id: Key<Catatan>) throws {
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

  /// The newest line of a kind, by which a decision is known to have been taken by the system and not in the database.
  /// - Throws: `MasalahJejak.diubah` when it does not carry the mark of the installation's key.
  package func terakhirSah(_ peristiwa: String) throws -> Catatan? {
    let baris: BarisJejak? = try first(
      """
      SELECT \(BarisJejak.kolom)
      FROM jejak
      WHERE peristiwa = \(peristiwa) AND dihapus IS NULL
      ORDER BY waktu DESC, id DESC
      LIMIT 1
      """)
    guard let baris else { return nil }
    guard baris.sah(KunciJejak.untuk(keys)) else { throw MasalahJejak.diubah(TempatBaris(baris)) }
    return baris.catatan
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
