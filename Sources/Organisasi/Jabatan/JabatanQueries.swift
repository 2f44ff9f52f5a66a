import Bahasa
import Database

extension Tx {
  package func insert(_ jabatan: Jabatan) throws {
    try run(
      """
      INSERT INTO jabatan (id, unit, nama, jenis, eselon, urutan, aktif)
      VALUES (\(jabatan.id), \(jabatan.unit), \(jabatan.nama), \(jabatan.jenis), \(jabatan.eselon),
              \(jabatan.urutan), \(jabatan.aktif))
      """)
    try strukturBerubah()
  }

  package func insert(_ penugasan: Penugasan) throws {
    try run(
      """
      INSERT INTO penugasan (id, orang, jabatan, status, mulai, selesai, dasar)
      VALUES (\(penugasan.id), \(penugasan.orang), \(penugasan.jabatan), \(penugasan.status), \(penugasan.mulai),
              \(penugasan.selesai), \(penugasan.dasar))
      """)
    try strukturBerubah()
  }

  package func insert(_ mandat: Mandat) throws {
    let jenis = mandat.jenisNaskah.isEmpty ? "*" : mandat.jenisNaskah.joined(separator: ",")
    try run(
      """
      INSERT INTO mandat (id, pemberi, penerima, bentuk, jenis_naskah, mulai, selesai, dasar)
      VALUES (\(mandat.id), \(mandat.pemberi), \(mandat.penerima), \(mandat.bentuk), \(jenis), \(mandat.mulai),
              \(mandat.selesai), \(mandat.dasar))
      """)
    try strukturBerubah()
  }
}
