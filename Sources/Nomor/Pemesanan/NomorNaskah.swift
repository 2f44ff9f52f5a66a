import Bahasa
import Database

/// Satu nomor yang pernah diberikan.
package struct NomorNaskah: Sendable, Equatable, Identifiable {
  package typealias ID = Key<NomorNaskah>

  package let id: ID
  package let register: RegisterNomor.ID
  package let tahun: Int
  package let urut: Int
  /// `a` for `15.a`; empty for an ordinary number.
  package let sisipan: String
  /// As printed: `000.8.3.3/15/OR`.
  package var teks: String
  /// The date of the naskah.
  package var tanggal: Tanggal
  package var status: Status
  package var objek: ObjekBernomor?
  package let blok: BlokNomor.ID?
  /// Why it was inserted, set aside or made void.
  package var alasan: String

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case dipesan, terpakai, batal

    package var nama: String {
      switch self {
      case .dipesan: "Dipesan"
      case .terpakai: "Terpakai"
      case .batal: "Batal"
      }
    }
  }
}

/// What a number is given to.
package struct ObjekBernomor: Sendable, Hashable {
  package let jenis: String
  package let id: Int64

  /// `jenis` is the name of the object's table.
  package init<Objek>(_ jenis: String, _ id: Key<Objek>) {
    self.jenis = jenis
    self.id = id.rawValue
  }
}

extension NomorNaskah: RowDecodable {
  package init(row: Row) throws {
    let jenis: String? = try row["objek_jenis"]
    let objek: Key<ObjekBernomor>? = try row["objek"]
    self.init(
      id: try row["id"], register: try row["register"], tahun: try row["tahun"], urut: try row["urut"],
      sisipan: try row["sisipan"], teks: try row["teks"], tanggal: try row["tanggal"],
      status: try row["status"],
      objek: jenis.flatMap { jenis in objek.map { ObjekBernomor(jenis, $0) } }, blok: try row["blok"],
      alasan: try row["alasan"])
  }
}
