import Bahasa
import Database

/// Nama dan induk sebuah unit selama satu masa. The rows of a unit follow one another without gap; the last has no
/// last day until the unit is dissolved.
package struct RiwayatUnit: Sendable, Equatable, Identifiable {
  package typealias ID = Key<RiwayatUnit>

  package let id: ID
  package let unit: UnitKerja.ID
  package let nama: String
  package let singkatan: String
  package let induk: UnitKerja.ID?
  package let mulai: Tanggal
  package let selesai: Tanggal?
  package let dasar: String

  package init(
    id: ID, unit: UnitKerja.ID, nama: String, singkatan: String, induk: UnitKerja.ID?, mulai: Tanggal,
    selesai: Tanggal? = nil, dasar: String
  ) {
    self.id = id
    self.unit = unit
    self.nama = nama
    self.singkatan = singkatan
    self.induk = induk
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }
}

extension RiwayatUnit: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], unit: try row["unit"], nama: try row["nama"], singkatan: try row["singkatan"],
      induk: try row["induk"], mulai: try row["mulai"], selesai: try row["selesai"], dasar: try row["dasar"])
  }
}
