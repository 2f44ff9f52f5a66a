import Database

/// Kalender kerja yang bernama; every unit follows one, the regency's own unless another is named for it.
package struct NamaKalender: Sendable, Equatable, Identifiable {
  package typealias ID = Key<NamaKalender>

  package let id: ID
  package let kode: String
  package let nama: String

  package init(id: ID, kode: String, nama: String) {
    self.id = id
    self.kode = kode
    self.nama = nama
  }
}

extension NamaKalender: RowDecodable {
  package init(row: Row) throws {
    self.init(id: try row["id"], kode: try row["kode"], nama: try row["nama"])
  }
}
