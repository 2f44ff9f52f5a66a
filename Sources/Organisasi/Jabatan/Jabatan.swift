import Bahasa
import Database

/// Kedudukan dalam sebuah unit kerja, yang dipegang seseorang lewat penugasan.
package struct Jabatan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Jabatan>

  package let id: ID
  package var unit: UnitKerja.ID
  /// As it stands above a signature: `Kepala Dinas Kesehatan`.
  package var nama: String
  package var jenis: Jenis
  package var eselon: String
  package var urutan: Int
  package var aktif: Bool

  package init(
    id: ID, unit: UnitKerja.ID, nama: String, jenis: Jenis, eselon: String = "", urutan: Int = 0,
    aktif: Bool = true
  ) {
    self.id = id
    self.unit = unit
    self.nama = nama
    self.jenis = jenis
    self.eselon = eselon
    self.urutan = urutan
    self.aktif = aktif
  }

  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    /// Leads its unit.
    case pimpinan
    /// Second leader: Wakil Bupati.
    case wakil
    /// Gives paraf before the leader of the unit: sekretaris dinas, sekcam, sekdes.
    case sekretaris
    /// Another official.
    case pejabat
    case pelaksana
  }
}

extension Jabatan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], unit: try row["unit"], nama: try row["nama"], jenis: try row["jenis"],
      eselon: try row["eselon"], urutan: try row["urutan"], aktif: try row["aktif"])
  }
}
