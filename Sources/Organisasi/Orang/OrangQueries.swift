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

extension Tx {
  /// The civil servant of that number.
  package func orang(nip: String) throws -> Orang? {
    try first(
      """
      SELECT id, nama, gelar_depan, gelar_belakang, nip, pangkat, golongan, surel, telepon
      FROM orang
      WHERE nip = \(nip)
      """)
  }

  func update(_ orang: Orang) throws {
    try run(
      """
      UPDATE orang
      SET nama = \(orang.nama), gelar_depan = \(orang.gelarDepan), gelar_belakang = \(orang.gelarBelakang),
          urut_nama = \(kunciUrut(orang.nama)), nip = \(orang.nip), pangkat = \(orang.pangkat),
          golongan = \(orang.golongan), surel = \(orang.surel), telepon = \(orang.telepon)
      WHERE id = \(orang.id)
      """)
    try strukturBerubah()
  }

  /// People by name, whose name begins with `awalan`, after the one that ended the page before; at most `batas`.
  package func orang(awalan: String = "", sesudah: Orang? = nil, batas: Int = 50) throws -> [Orang] {
    let awal = kunciUrut(awalan)
    var syarat: [SQL] = []
    if !awal.isEmpty { syarat.append("urut_nama >= \(awal) AND urut_nama < \(awal + "zzz")") }
    if let sesudah { syarat.append("(urut_nama, id) > (\(kunciUrut(sesudah.nama)), \(sesudah.id))") }
    return try all(
      """
      SELECT id, nama, gelar_depan, gelar_belakang, nip, pangkat, golongan, surel, telepon
      FROM orang
      WHERE \(SQL.all(of: syarat))
      ORDER BY urut_nama, id
      LIMIT \(batas)
      """)
  }
}
