import Bahasa
import Database
import Foundation

/// What an administrator found when he checked a fact.
package struct IsianKepastian: Sendable, Equatable {
  package var kepastian: Kepastian
  package var sumber: String
  package var catatan: String

  package init(kepastian: Kepastian, sumber: String, catatan: String = "") {
    self.kepastian = kepastian
    self.sumber = sumber
    self.catatan = catatan
  }
}

extension Organisasi {
  /// - Throws: `FieldErrors` when a fact is called checked without saying where; `UnitError`.
  package func nyatakan(_ isian: IsianKepastian, tentang unit: UnitKerja.ID, oleh pelaku: Pelaku) async throws
  {
    try await nyatakan(isian, "unit", unit.rawValue, oleh: pelaku) { struktur, _ in unit }
  }

  /// - Throws: `FieldErrors`, `MandatError`, `UnitError`.
  package func nyatakan(_ isian: IsianKepastian, tentang mandat: Mandat.ID, oleh pelaku: Pelaku) async throws
  {
    try await nyatakan(isian, "mandat", mandat.rawValue, oleh: pelaku) { struktur, tx in
      guard let mandat = try tx.mandat(mandat), let pemberi = struktur.jabatan[mandat.pemberi] else {
        throw MandatError.tidakAda
      }
      return pemberi.unit
    }
  }

  private func nyatakan(
    _ isian: IsianKepastian, _ jenis: String, _ objek: Int64, oleh pelaku: Pelaku,
    milik: @escaping @Sendable (Struktur, Tx) throws -> UnitKerja.ID
  ) async throws {
    let now = now()
    try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      _ = try struktur.kelola(milik(struktur, tx), oleh: pelaku)
      guard isian.kepastian.perluDicocokkan || !isian.sumber.isEmpty else {
        throw FieldErrors("sumber", "Sebutkan sumber yang Anda cocokkan, misalnya Perbup 12/2026.")
      }
      try tx.catatKepastian(
        SumberFakta(
          objekJenis: jenis, objek: objek, kepastian: isian.kepastian, sumber: isian.sumber,
          catatan: isian.catatan))
      try tx.catat(
        "fakta.dicocokkan", jenis, Key<SumberFakta>(rawValue: objek), oleh: pelaku,
        keterangan: "\(isian.kepastian.nama); sumber \(isian.sumber)", pada: now)
    }
  }
}
