import Database
import Foundation
import Organisasi

/// Two records that may be one person, and what was decided about them.
package struct PasanganGanda: Identifiable, Sendable, Equatable {
  package typealias ID = Key<PasanganGanda>

  package let id: ID
  /// The record that was made first.
  package let a: Penduduk.ID
  package let b: Penduduk.ID
  /// 0…1
  package let skor: Double
  /// Sentences for who decides.
  package let alasan: [String]
  package let desaA: UnitKerja.ID
  package let desaB: UnitKerja.ID
  package let status: Status
  package let ditemukan: Date
  /// The versions that were compared last; once decided, those that the decision is about.
  package let versiA: Int
  package let versiB: Int
  package let oleh: Orang.ID?
  package let diputus: Date?
  package let putusan: String
  /// The merge.
  package let peristiwa: Peristiwa.ID?

  package enum Status: String, Sendable, CaseIterable, SQLCodable {
    case menunggu
    case bukanGanda = "bukan_ganda"
    case digabung

    package var nama: String {
      switch self {
      case .menunggu: "Menunggu keputusan"
      case .bukanGanda: "Orang berbeda"
      case .digabung: "Sudah digabung"
      }
    }
  }
}

extension PasanganGanda: RowDecodable {
  static let kolom: SQL = """
    g.id AS id, g.a AS a, g.b AS b, g.skor AS skor, g.alasan AS alasan, g.desa_a AS desa_a, g.desa_b AS desa_b,
    g.status AS status, g.ditemukan AS ditemukan, g.versi_a AS versi_a, g.versi_b AS versi_b, g.oleh AS oleh,
    g.diputus AS diputus, g.putusan AS putusan, g.peristiwa AS peristiwa
    """

  package init(row: Row) throws {
    let alasan: String = try row["alasan"]
    self.init(
      id: try row["id"], a: try row["a"], b: try row["b"], skor: try row["skor"],
      alasan: alasan.split(separator: "\n").map(String.init), desaA: try row["desa_a"],
      desaB: try row["desa_b"], status: try row["status"], ditemukan: try row["ditemukan"],
      versiA: try row["versi_a"], versiB: try row["versi_b"], oleh: try row["oleh"],
      diputus: try row["diputus"], putusan: try row["putusan"], peristiwa: try row["peristiwa"])
  }
}
