import Bahasa
import Database
import Organisasi

/// One register as a list of all shows it, with how its year stands.
package struct RingkasanRegister: Sendable, RowDecodable {
  package let id: RegisterNomor.ID
  package let unit: UnitKerja.ID
  package let kode: String
  package let nama: String
  package let mulai: Tanggal
  package let selesai: Tanggal?
  /// The number that comes next; nil while the year has not begun.
  package let berikut: Int?
  package let tahunDitutup: Bool
  package let dipesan: Int
  package let batal: Int

  package init(row: Row) throws {
    id = try row["id"]
    unit = try row["unit"]
    kode = try row["kode"]
    nama = try row["nama"]
    mulai = try row["mulai"]
    selesai = try row["selesai"]
    berikut = try row["berikut"]
    tahunDitutup = try row["tutup"]
    dipesan = try row["dipesan"]
    batal = try row["batal"]
  }
}

/// How one year of a register stands.
package struct TahunNomor: Sendable, RowDecodable {
  package let tahun: Int
  package let awal: Int
  package let berikut: Int
  package let ditutup: Bool

  package init(row: Row) throws {
    tahun = try row["tahun"]
    awal = try row["awal"]
    berikut = try row["berikut"]
    ditutup = try row["tutup"]
  }
}

extension Tx {
  /// Every register of every unit with the state of `tahun`, by unit and code.
  package func ringkasanRegister(tahun: Int) throws -> [RingkasanRegister] {
    try all(
      """
      SELECT r.id, r.unit, r.kode, r.nama, r.mulai, r.selesai, t.berikut,
             CASE WHEN t.ditutup IS NULL THEN 0 ELSE 1 END AS tutup,
             COALESCE(n.dipesan, 0) AS dipesan, COALESCE(n.batal, 0) AS batal
      FROM nomor_register r
      LEFT JOIN nomor_tahun t ON t.register = r.id AND t.tahun = \(tahun)
      LEFT JOIN (
        SELECT register, SUM(CASE WHEN status = 'dipesan' THEN 1 ELSE 0 END) AS dipesan,
               SUM(CASE WHEN status = 'batal' THEN 1 ELSE 0 END) AS batal
        FROM nomor
        WHERE tahun = \(tahun) AND status <> 'terpakai'
        GROUP BY register) n ON n.register = r.id
      ORDER BY r.unit, r.kode, r.mulai, r.id
      """)
  }

  /// The years of a register, the latest first.
  package func tahunNomor(_ register: RegisterNomor.ID) throws -> [TahunNomor] {
    try all(
      """
      SELECT tahun, awal, berikut, CASE WHEN ditutup IS NULL THEN 0 ELSE 1 END AS tutup
      FROM nomor_tahun
      WHERE register = \(register)
      ORDER BY tahun DESC
      """)
  }

  /// One page of a register's year with one status only, the latest number first.
  package func daftarNomor(
    _ register: RegisterNomor.ID, tahun: Int, status: NomorNaskah.Status, sebelum: NomorNaskah?, batas: Int
  ) throws -> [NomorNaskah] {
    var syarat: [SQL] = ["register = \(register)", "tahun = \(tahun)", "status = \(status)"]
    if let sebelum {
      syarat.append("(urut < \(sebelum.urut) OR (urut = \(sebelum.urut) AND sisipan < \(sebelum.sisipan)))")
    }
    return try semuaNomor(where: .all(of: syarat), "urut DESC, sisipan DESC", batas)
  }
}
