import Bahasa
import Database

extension Tx {
  package func penugasan(_ id: Penugasan.ID) throws -> Penugasan? {
    try first("SELECT \(Penugasan.kolom) FROM penugasan WHERE id = \(id)")
  }

  /// Who held the position, newest first.
  package func riwayatPemegang(_ jabatan: Jabatan.ID) throws -> [Penugasan] {
    try all(
      """
      SELECT \(Penugasan.kolom)
      FROM penugasan
      WHERE jabatan = \(jabatan)
      ORDER BY mulai DESC, id DESC
      """)
  }

  /// What the person held, newest first.
  package func riwayatPenugasan(_ orang: Orang.ID) throws -> [Penugasan] {
    try all(
      """
      SELECT \(Penugasan.kolom)
      FROM penugasan
      WHERE orang = \(orang)
      ORDER BY mulai DESC, id DESC
      """)
  }

  /// The appointments to a position that touch those days, without cancelled ones.
  package func penugasan(_ jabatan: Jabatan.ID, beririsan masa: Masa) throws -> [Penugasan] {
    try riwayatPemegang(jabatan)
      .filter { $0.pembatalan == nil && Masa(mulai: $0.mulai, selesai: $0.selesai).beririsan(masa) }
  }

  func akhiri(_ id: Penugasan.ID, pada selesai: Tanggal) throws {
    try run("UPDATE penugasan SET selesai = \(selesai) WHERE id = \(id)")
    try strukturBerubah()
  }

  func batalkan(_ id: Penugasan.ID, _ pembatalan: Penugasan.Pembatalan) throws {
    try run(
      """
      UPDATE penugasan
      SET dibatalkan = \(pembatalan.waktu), alasan_batal = \(pembatalan.alasan), dibatalkan_oleh = \(pembatalan.oleh)
      WHERE id = \(id)
      """)
    try strukturBerubah()
  }

  /// Ends what is in force in a position after `terakhir`. An appointment that would only have begun later is taken
  /// back, since its position will not be there.
  func akhiriSemua(_ jabatan: Jabatan.ID, sesudah terakhir: Tanggal) throws {
    try run("DELETE FROM penugasan WHERE jabatan = \(jabatan) AND mulai > \(terakhir) AND dibatalkan IS NULL")
    try run(
      """
      UPDATE penugasan
      SET selesai = \(terakhir)
      WHERE jabatan = \(jabatan) AND mulai <= \(terakhir) AND (selesai IS NULL OR selesai > \(terakhir))
      """)
    try strukturBerubah()
  }
}

/// A stretch of days; without a last day it goes on.
package struct Masa: Sendable, Equatable {
  package var mulai: Tanggal
  package var selesai: Tanggal?

  package init(mulai: Tanggal, selesai: Tanggal? = nil) {
    self.mulai = mulai
    self.selesai = selesai
  }

  package func beririsan(_ lain: Masa) -> Bool {
    mulai <= lain.selesai ?? mulai && lain.mulai <= selesai ?? lain.mulai
  }

  package func memuat(_ lain: Masa) -> Bool {
    guard mulai <= lain.mulai else { return false }
    guard let selesai else { return true }
    return lain.selesai.map { $0 <= selesai } ?? false
  }
}
