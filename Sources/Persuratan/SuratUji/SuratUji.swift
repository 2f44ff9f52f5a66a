import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

/// Surat uji: sent to an office that is getting ready, to see that somebody there reads. It has no number and is no
/// naskah dinas.
package struct SuratUji: Sendable, Equatable, RowDecodable {
  package let unit: UnitKerja.ID
  package let dikirim: Date
  package let pengirim: String
  package let dibaca: Date?
  package let pembaca: String

  package init(row: Row) throws {
    unit = try row["unit"]
    dikirim = try row["dikirim"]
    pengirim = try row["pengirim"]
    dibaca = try row["dibaca"]
    pembaca = try row["pembaca"]
  }
}

package enum SuratUjiError: Refusal, Equatable {
  case tidakDitemukan
  case bukanKantor

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanKantor: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Surat uji tidak ditemukan, atau bukan untuk kantor Anda."
    case .bukanKantor: "Unit ini tidak punya agenda sendiri, sehingga tidak perlu surat uji."
    }
  }
}

extension Persuratan {
  /// Sends a test letter, or sends it anew. Only who keeps the unit.
  /// - Throws: `UnitError`, `SuratUjiError.bukanKantor`.
  package func kirimSuratUji(ke id: UnitKerja.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let unit = try tx.struktur(pada: Tanggal(now)).kelola(id, oleh: pelaku)
      guard unit.kantor else { throw SuratUjiError.bukanKantor }
      try tx.run(
        """
        INSERT INTO surat_uji (unit, dikirim, pengirim)
        VALUES (\(id), \(now), \(pelaku.nama))
        ON CONFLICT (unit) DO UPDATE
        SET dikirim = excluded.dikirim, pengirim = excluded.pengirim, dibaca = NULL, pembaca = ''
        """)
      try tx.catat("surat_uji.dikirim", "unit", id, oleh: pelaku, keterangan: unit.nama, pada: now)
      try tx.siarkan("surat-masuk", kepada: [.unit(id)])
    }
  }

  /// Somebody of the office has read it: one thing less on the list of its readiness.
  package func bacaSuratUji(_ id: UnitKerja.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard pelaku.mengurus(id), try tx.suratUji(id) != nil else { throw SuratUjiError.tidakDitemukan }
      let jumlah = try tx.run(
        "UPDATE surat_uji SET dibaca = \(now), pembaca = \(pelaku.nama) WHERE unit = \(id) AND dibaca IS NULL"
      )
      guard jumlah == 1 else { return }
      try tx.beres(.suratUji, di: id, catatan: pelaku.nama, pada: now)
      try tx.catat("surat_uji.dibaca", "unit", id, oleh: pelaku, sebagai: pelaku.jabatan(di: id), pada: now)
    }
  }
}

extension Tx {
  func suratUji(_ id: UnitKerja.ID) throws -> SuratUji? {
    try first("SELECT unit, dikirim, pengirim, dibaca, pembaca FROM surat_uji WHERE unit = \(id)")
  }

  /// Those that wait to be read in the offices he runs.
  func suratUji(for pelaku: Pelaku) throws -> [SuratUji] {
    let kantor = pelaku.kantorUrusan.filter { pelaku.mengurus($0) }
    guard !kantor.isEmpty else { return [] }
    return try all(
      """
      SELECT unit, dikirim, pengirim, dibaca, pembaca
      FROM surat_uji
      WHERE unit IN (\(list: kantor)) AND dibaca IS NULL
      ORDER BY unit
      """)
  }
}
