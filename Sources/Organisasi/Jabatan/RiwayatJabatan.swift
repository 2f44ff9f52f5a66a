import Bahasa
import Database

/// Nama dan tempat sebuah jabatan selama satu masa.
package struct RiwayatJabatan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<RiwayatJabatan>

  package let id: ID
  package let jabatan: Jabatan.ID
  package let unit: UnitKerja.ID
  package let nama: String
  package let eselon: String
  package let mulai: Tanggal
  package let selesai: Tanggal?
  package let dasar: String

  package init(
    id: ID, jabatan: Jabatan.ID, unit: UnitKerja.ID, nama: String, eselon: String, mulai: Tanggal,
    selesai: Tanggal? = nil, dasar: String
  ) {
    self.id = id
    self.jabatan = jabatan
    self.unit = unit
    self.nama = nama
    self.eselon = eselon
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }
}

extension RiwayatJabatan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], jabatan: try row["jabatan"], unit: try row["unit"], nama: try row["nama"],
      eselon: try row["eselon"], mulai: try row["mulai"], selesai: try row["selesai"], dasar: try row["dasar"]
    )
  }
}

extension Tx {
  func insert(_ riwayat: RiwayatJabatan) throws {
    try run(
      """
      INSERT INTO jabatan_riwayat (id, jabatan, unit, nama, eselon, mulai, selesai, dasar)
      VALUES (\(riwayat.id), \(riwayat.jabatan), \(riwayat.unit), \(riwayat.nama), \(riwayat.eselon),
              \(riwayat.mulai), \(riwayat.selesai), \(riwayat.dasar))
      """)
  }

  /// Oldest first.
  package func riwayat(jabatan: Jabatan.ID) throws -> [RiwayatJabatan] {
    try all(
      """
      SELECT id, jabatan, unit, nama, eselon, mulai, selesai, dasar
      FROM jabatan_riwayat
      WHERE jabatan = \(jabatan)
      ORDER BY mulai, id
      """)
  }

  func tutupRiwayat(jabatan: Jabatan.ID, sesudah terakhir: Tanggal) throws {
    try run("UPDATE jabatan_riwayat SET selesai = \(terakhir) WHERE jabatan = \(jabatan) AND selesai IS NULL")
  }
}
