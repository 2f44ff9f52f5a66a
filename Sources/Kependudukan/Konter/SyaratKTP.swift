import Bahasa
import Database
import Foundation
import Organisasi

/// A requirement of one kind of request, with the rule that asks for it.
package struct SyaratKTP: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<SyaratKTP>

  package let id: ID
  package let nama: String
  package let wajib: Bool
  package let dasar: String
  /// Whether the front desk has seen it.
  package let ada: Bool

  package init(row: Row) throws {
    id = try row["id"]
    nama = try row["nama"]
    wajib = try row["wajib"]
    dasar = try row["dasar"]
    ada = try row["ada"]
  }
}

extension Tx {
  /// What was asked for on the day the request was made, and what of it was seen.
  package func syarat(_ p: PermohonanKTP, pada hari: Tanggal) throws -> [SyaratKTP] {
    try all(
      """
      SELECT s.id, s.nama, s.wajib, s.dasar, CASE WHEN p.syarat IS NULL THEN 0 ELSE 1 END AS ada
      FROM syarat_ktp s
      LEFT JOIN syarat_permohonan p ON p.syarat = s.id AND p.permohonan = \(p.id)
      WHERE s.jenis = \(p.jenis) AND s.mulai <= \(hari) AND (s.selesai IS NULL OR s.selesai >= \(hari))
      ORDER BY s.urut, s.id
      """)
  }

  func tandaiSyarat(_ p: PermohonanKTP, _ ada: [SyaratKTP.ID], oleh pelaku: Pelaku, pada waktu: Date) throws {
    try run("DELETE FROM syarat_permohonan WHERE permohonan = \(p.id)")
    for id in Set(ada).sorted() {
      try run(
        """
        INSERT INTO syarat_permohonan (permohonan, syarat, waktu, oleh)
        SELECT \(p.id), id, \(waktu), \(pelaku.orang)
        FROM syarat_ktp
        WHERE id = \(id) AND jenis = \(p.jenis)
        """)
    }
  }
}
