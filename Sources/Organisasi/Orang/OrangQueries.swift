import Bahasa
import Database

extension Tx {
  package func insert(_ orang: Orang) throws {
    try run(
      """
      INSERT INTO orang (id, nama, gelar_depan, gelar_belakang, urut_nama, nip, pangkat, golongan, surel, telepon)
      VALUES (\(orang.id), \(orang.nama), \(orang.gelarDepan), \(orang.gelarBelakang), \(kunciUrut(orang.nama)),
              \(orang.nip), \(orang.pangkat), \(orang.golongan), \(orang.surel), \(orang.telepon))
      """)
    try strukturBerubah()
  }

  package func orang(_ id: Orang.ID) throws -> Orang? {
    try first(
      """
      SELECT id, nama, gelar_depan, gelar_belakang, nip, pangkat, golongan, surel, telepon
      FROM orang
      WHERE id = \(id)
      """)
  }
}
