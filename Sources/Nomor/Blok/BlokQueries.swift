import Database
import Foundation
import Organisasi

extension Tx {
  package func blok(_ id: BlokNomor.ID) throws -> BlokNomor {
    guard let blok = try blok(where: "id = \(id)").first else { throw NomorError.blokTidakDitemukan }
    return blok
  }

  /// The blocks of a register that are not reconciled yet, the oldest first.
  package func blokTerbuka(_ register: RegisterNomor.ID) throws -> [BlokNomor] {
    try blok(where: "register = \(register) AND ditutup IS NULL")
  }

  private func blok(where syarat: SQL) throws -> [BlokNomor] {
    try all(
      """
      SELECT id, register, tahun, dari, sampai, alasan, waktu, ditutup
      FROM nomor_blok
      WHERE \(syarat)
      ORDER BY tahun, dari, id
      """)
  }

  func insert(_ blok: BlokNomor, oleh pelaku: Orang.ID) throws {
    try run(
      """
      INSERT INTO nomor_blok (id, register, tahun, dari, sampai, alasan, oleh, waktu)
      VALUES (\(blok.id), \(blok.register), \(blok.tahun), \(blok.dari), \(blok.sampai), \(blok.alasan), \(pelaku),
              \(blok.waktu))
      """)
  }

  func tutupBlok(_ id: BlokNomor.ID, pada waktu: Date) throws {
    try run("UPDATE nomor_blok SET ditutup = \(waktu) WHERE id = \(id)")
  }

  func nomor(blok: BlokNomor.ID, urut: Int) throws -> NomorNaskah? {
    try semuaNomor(where: "blok = \(blok) AND urut = \(urut)", "id", 1).first
  }

  func nomorDipesan(blok: BlokNomor.ID) throws -> [NomorNaskah.ID] {
    try values("SELECT id FROM nomor WHERE blok = \(blok) AND status = 'dipesan' ORDER BY urut")
  }
}
