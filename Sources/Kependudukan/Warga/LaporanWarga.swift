import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// What a resident says is wrong or has changed in his family's data.
package struct LaporanWarga: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<LaporanWarga>

  package enum Status: String, Sendable, SQLCodable {
    case baru, selesai, ditolak

    package var nama: String {
      switch self {
      case .baru: "Menunggu petugas"
      case .selesai: "Selesai"
      case .ditolak: "Ditolak"
      }
    }
  }

  package let id: ID
  package let pelapor, penduduk: Penduduk.ID
  package let desa: UnitKerja.ID
  package let isi: String
  package let status: Status
  package let jawaban: String
  package let dibuat: Date
  package let dijawab: Date?

  static let kolom: SQL = "id, pelapor, penduduk, desa, isi, status, jawaban, dibuat, dijawab"

  package init(row: Row) throws {
    id = try row["id"]
    pelapor = try row["pelapor"]
    penduduk = try row["penduduk"]
    desa = try row["desa"]
    isi = try row["isi"]
    status = try row["status"]
    jawaban = try row["jawaban"]
    dibuat = try row["dibuat"]
    dijawab = try row["dijawab"]
  }
}
