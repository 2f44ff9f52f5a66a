import Bahasa
import Database
import Foundation

/// Who carries out an affair, and why.
package struct PelaksanaUrusan: Sendable, Equatable, RowDecodable {
  package let unit: UnitKerja.ID
  package let dasar: String

  package init(row: Row) throws {
    unit = try row["unit"]
    dasar = try row["dasar"]
  }
}

extension Organisasi {
  /// From now on `unit` carries it out: its officers get what goes with it, those of the former lose it.
  /// - Throws: `FieldErrors` at `unit` or `dasar`, `UnitError.bukanWewenang`.
  package func tetapkan(
    pelaksana unit: UnitKerja.ID?, _ urusan: Urusan, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      let ada = try unit.flatMap { try tx.struktur(pada: Tanggal(now)).unit[$0] }
      var galat = FieldErrors()
      galat.check("unit", "Pilih perangkat daerahnya.", ada.map(\.bolehMelaksanakanUrusan) ?? false)
      galat.check("dasar", "Sebutkan peraturan yang menunjuknya.", dasar.contains(where: \.isLetter))
      guard let ada, galat.isEmpty else { throw galat }
      try tx.tetapkan(pelaksana: ada.id, urusan, dasar: dasar)
      try tx.catat(
        "unit.pelaksana_ditetapkan", "unit", ada.id, oleh: pelaku,
        keterangan: "\(ada.nama) melaksanakan urusan \(urusan.rawValue), dasar \(dasar)", pada: now)
    }
  }
}

extension UnitKerja {
  /// Perangkat daerah; a village or a kecamatan has part of an affair by its place only.
  package var bolehMelaksanakanUrusan: Bool {
    bubar == nil && [.setda, .bagian, .dinas, .badan, .satuan].contains(jenis)
  }
}

extension Tx {
  package func pelaksana(_ urusan: Urusan) throws -> PelaksanaUrusan? {
    try first("SELECT unit, dasar FROM pelaksana_urusan WHERE urusan = \(urusan)")
  }

  func semuaPelaksana() throws -> [Urusan: UnitKerja.ID] {
    let baris: [(Urusan, UnitKerja.ID)] = try all(
      "SELECT urusan, unit FROM pelaksana_urusan ORDER BY urusan"
    ) { (try $0["urusan"], try $0["unit"]) }
    return Dictionary(baris) { pertama, _ in pertama }
  }

  func tetapkan(pelaksana unit: UnitKerja.ID, _ urusan: Urusan, dasar: String) throws {
    try run(
      """
      INSERT INTO pelaksana_urusan (urusan, unit, dasar)
      VALUES (\(urusan), \(unit), \(dasar))
      ON CONFLICT (urusan) DO UPDATE SET unit = excluded.unit, dasar = excluded.dasar
      """)
    try strukturBerubah()
  }
}
