import Bahasa
import Database

extension Tx {
  /// Adds a position; its history begins with its unit, or on `mulai`.
  package func insert(_ jabatan: Jabatan, mulai: Tanggal? = nil, dasar: String = "") throws {
    try run(
      """
      INSERT INTO jabatan (id, unit, nama, jenis, eselon, urutan, aktif)
      VALUES (\(jabatan.id), \(jabatan.unit), \(jabatan.nama), \(jabatan.jenis), \(jabatan.eselon),
              \(jabatan.urutan), \(jabatan.aktif))
      """)
    try insert(
      RiwayatJabatan(
        id: key(), jabatan: jabatan.id, unit: jabatan.unit, nama: jabatan.nama, eselon: jabatan.eselon,
        mulai: try mulai ?? value("SELECT berdiri FROM unit WHERE id = \(jabatan.unit)")
          ?? Tanggal(hariKe: 0),
        dasar: dasar))
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
