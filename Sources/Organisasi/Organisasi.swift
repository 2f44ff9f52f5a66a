import Bahasa
import Database
import Foundation

/// Susunan pemerintah kabupaten: unit kerja, jabatan, orang, penugasan, mandat dan delegasi.
///
/// Nothing here is ever rewritten: names and parents of units are dated (`unit_riwayat`), appointments and mandates
/// have a first and a last day, and a naskah keeps its own copy of the names it was signed with.
package struct Organisasi: Sendable {
  package let db: Database
  let now: @Sendable () -> Date

  package init(db: Database, now: @escaping @Sendable () -> Date = { Date() }) {
    self.db = db
    self.now = now
  }

  package static let migrations = [
    unit, jabatan, kepastian, riwayatJabatan, ketentuan, kesiapan, kelompok, pembatalan, urusan,
  ]

  /// The day it is in the regency.
  package var hariIni: Tanggal { Tanggal(now()) }
}
