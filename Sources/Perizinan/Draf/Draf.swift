import Database
import Foundation
import Organisasi

/// An application that is being written. Who has its key goes on with it, on any device, for thirty days.
package struct Draf: Sendable, Identifiable {
  package typealias ID = Key<Draf>

  /// For how long nobody need touch it.
  static let masa: TimeInterval = 30 * 86_400

  package let id: ID
  let kunci: [UInt8]
  package let layanan: String
  package let versi: Int
  package let saluran: Permohonan.Saluran
  /// Who writes it at a counter; nil for the applicant himself.
  let orang: Orang.ID?
  var isian: [UInt8]
  package let bahasa: String
  let dibuat: Date
  var diubah: Date
}

extension Draf: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kunci: try row["kunci"], layanan: try row["layanan"], versi: try row["versi"],
      saluran: try row["saluran"], orang: try row["orang"], isian: try row["isian"],
      bahasa: try row["bahasa"],
      dibuat: try row["dibuat"], diubah: try row["diubah"])
  }
}

extension Tx {
  /// One that stands alone; what belongs to a bundle is reached through the bundle.
  func drafTunggal(kunci: [UInt8], pada waktu: Date) throws -> Draf? {
    try paket(anggota: kunci) == nil ? draf(kunci: kunci, pada: waktu) : nil
  }

  /// Nil for one that was never there, is sent, or has been left for too long.
  func draf(kunci: [UInt8], pada waktu: Date) throws -> Draf? {
    try first(
      """
      SELECT id, kunci, layanan, versi, saluran, orang, isian, bahasa, dibuat, diubah
      FROM draf_izin
      WHERE kunci = \(kunci) AND diubah > \(waktu - Draf.masa)
      """)
  }

  func tambah(_ satu: Draf) throws {
    try run(
      """
      INSERT INTO draf_izin (id, kunci, layanan, versi, saluran, orang, isian, bahasa, dibuat, diubah)
      VALUES (\(satu.id), \(satu.kunci), \(satu.layanan), \(satu.versi), \(satu.saluran), \(satu.orang),
              \(satu.isian), \(satu.bahasa), \(satu.dibuat), \(satu.diubah))
      """)
  }

  func perbarui(_ satu: Draf) throws {
    try run("UPDATE draf_izin SET isian = \(satu.isian), diubah = \(satu.diubah) WHERE id = \(satu.id)")
  }

  /// Its papers go with the application; those that were replaced meanwhile are forgotten.
  func jadikan(_ draf: Draf.ID, _ permohonan: Permohonan.ID) throws {
    try run("UPDATE dokumen_izin SET draf = NULL, permohonan = \(permohonan) WHERE draf = \(draf)")
    try run("DELETE FROM draf_izin WHERE id = \(draf)")
  }

  /// Drafts nobody has touched for thirty days, with their papers; a hundred at a time.
  package func lupakanDraf(pada waktu: Date) throws -> Int {
    let lama: [Draf.ID] = try values(
      "SELECT id FROM draf_izin WHERE diubah <= \(waktu - Draf.masa) ORDER BY diubah LIMIT 100")
    for id in lama {
      try run("DELETE FROM dokumen_izin WHERE draf = \(id)")
      try run("DELETE FROM draf_izin WHERE id = \(id)")
    }
    try lupakanPaket(sebelum: waktu - Draf.masa)
    return lama.count
  }
}
