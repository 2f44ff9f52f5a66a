import Berkas
import Database
import Foundation

/// A paper that was brought for one requirement. Of several the last one counts; the others stay, to be looked at.
package struct DokumenIzin: Sendable, Identifiable {
  package typealias ID = Key<DokumenIzin>

  package let id: ID
  package let syarat: String
  package let berkas: Berkas.ID
  package let nama: String
  package let ukuran: Int
  package let dibuat: Date
}

extension DokumenIzin: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], syarat: try row["syarat"], berkas: try row["berkas"], nama: try row["nama"],
      ukuran: try row["ukuran"], dibuat: try row["dibuat"])
  }
}

extension Tx {
  func dokumen(draf: Draf.ID) throws -> [DokumenIzin] { try dokumen("d.draf = \(draf)") }

  func dokumen(_ permohonan: Permohonan.ID) throws -> [DokumenIzin] {
    try dokumen("d.permohonan = \(permohonan)")
  }

  private func dokumen(_ syarat: SQL) throws -> [DokumenIzin] {
    try all(
      """
      SELECT d.id, d.syarat, d.berkas, b.nama, b.ukuran, d.dibuat
      FROM dokumen_izin d JOIN berkas b ON b.id = d.berkas
      WHERE \(syarat)
      ORDER BY d.id
      """)
  }

  func tambahDokumen(
    _ syarat: String, _ berkas: Berkas.ID, draf: Draf.ID?, _ permohonan: Permohonan.ID?, pada waktu: Date
  )
    throws
  {
    try run(
      """
      INSERT INTO dokumen_izin (id, draf, permohonan, syarat, berkas, dibuat)
      VALUES (\(key(DokumenIzin.self)), \(draf), \(permohonan), \(syarat), \(berkas), \(waktu))
      """)
  }
}
