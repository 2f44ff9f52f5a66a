import Bahasa
import Database

extension Tx {
  package func insert(_ delegasi: Delegasi) throws {
    try run(
      """
      INSERT INTO delegasi (id, jabatan, orang, cakupan, mulai, selesai, dasar)
      VALUES (\(delegasi.id), \(delegasi.jabatan), \(delegasi.orang), \(delegasi.cakupan), \(delegasi.mulai),
              \(delegasi.selesai), \(delegasi.dasar))
      """)
  }

  /// What `orang` may do at the desks of others on that day.
  package func delegasi(bagi orang: Orang.ID, pada tanggal: Tanggal) throws -> [Delegasi] {
    try all(
      """
      SELECT id, jabatan, orang, cakupan, mulai, selesai, dasar
      FROM delegasi
      WHERE orang = \(orang) AND mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal))
      ORDER BY mulai, id
      """)
  }

  /// Who helps at the desk of `jabatan`, past ones too, newest first.
  package func delegasi(dari jabatan: Jabatan.ID) throws -> [Delegasi] {
    try all(
      """
      SELECT id, jabatan, orang, cakupan, mulai, selesai, dasar
      FROM delegasi
      WHERE jabatan = \(jabatan)
      ORDER BY mulai DESC, id DESC
      """)
  }
}
