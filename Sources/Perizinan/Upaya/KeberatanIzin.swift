import Bahasa
import Database
import Foundation
import Kalender
import Organisasi

/// An objection against a refusal (UU 30/2014 Pasal 75–78): decided by somebody else than who refused.
struct KeberatanIzin: Sendable, Identifiable {
  typealias ID = Key<KeberatanIzin>

  enum Putusan: String, Sendable, CaseIterable, SQLCodable {
    case dikabulkan, ditolak

    var nama: String { self == .dikabulkan ? "Dikabulkan" : "Ditolak" }
  }

  let id: ID
  let permohonan: Permohonan.ID
  /// Which event refused it.
  let penolakan: Int
  let diajukan: Date
  let alasan: String
  /// By when it has to be decided.
  let batas: Date
  let putusan: Putusan?
  let diputus: Date?
  /// In which position it was decided.
  let jabatan: String
  let pertimbangan: String
}

extension KeberatanIzin: RowDecodable {
  init(row: Row) throws {
    self.init(
      id: try row["id"], permohonan: try row["permohonan"], penolakan: try row["penolakan"],
      diajukan: try row["diajukan"], alasan: try row["alasan"], batas: try row["batas"],
      putusan: try row["putusan"], diputus: try row["diputus"], jabatan: try row["jabatan"],
      pertimbangan: try row["pertimbangan"])
  }
}

extension Tx {
  func keberatan(_ id: KeberatanIzin.ID) throws -> KeberatanIzin? {
    try first("\(SQL.keberatan) WHERE id = \(id)")
  }

  /// The one against the latest refusal.
  func keberatan(_ permohonan: Permohonan.ID) throws -> KeberatanIzin? {
    try first("\(SQL.keberatan) WHERE permohonan = \(permohonan) ORDER BY penolakan DESC LIMIT 1")
  }

  /// Those that wait, by their last day; then those that were decided, the newest first.
  func semuaKeberatan(batas: Int) throws -> [KeberatanIzin] {
    try all("\(SQL.keberatan) WHERE putusan IS NULL ORDER BY batas, id LIMIT \(batas)")
      + all("\(SQL.keberatan) WHERE putusan IS NOT NULL ORDER BY id DESC LIMIT \(batas)")
  }

  /// In how many working days an objection is decided.
  func hariPutusKeberatan() throws -> Int { try ketentuanIzin("keberatan_putus_hari", bawaan: 10) }

  /// By when a refusal may be objected to.
  func batasKeberatan(_ penolakan: PeristiwaIzin, _ hariKerja: HariKerja) throws -> Date {
    let hari = try ketentuanIzin("keberatan_ajukan_hari", bawaan: 21)
    return try hariKerja.tenggat(hariKerja: hari, diterima: penolakan.waktu).saat
  }
}

extension SQL {
  fileprivate static let keberatan: SQL = """
    SELECT id, permohonan, penolakan, diajukan, alasan, batas, putusan, diputus, jabatan, pertimbangan
    FROM keberatan_izin
    """
}
