import Bahasa
import Database
import Foundation
import Organisasi

/// Something that happened to people or families and changed the register.
package struct Peristiwa: Identifiable, Equatable, Sendable {
  package typealias ID = Key<Peristiwa>

  package let id: ID
  package let jenis: Jenis
  /// The day it happened.
  package let tanggal: Tanggal
  /// The moment it was written down.
  package let dicatat: Date
  /// Nil for the system.
  package let pencatat: Orang.ID?
  /// Where it was reported.
  package let desa: UnitKerja.ID?
  package let dasar: Dasar
  package let rincian: RincianPeristiwa
  package let membatalkan: ID?
  package let dibatalkanOleh: ID?

  package init(
    id: ID, jenis: Jenis, tanggal: Tanggal, dicatat: Date, pencatat: Orang.ID?, desa: UnitKerja.ID?,
    dasar: Dasar = Dasar(), rincian: RincianPeristiwa = RincianPeristiwa(),
    membatalkan: ID? = nil, dibatalkanOleh: ID? = nil
  ) {
    self.id = id
    self.jenis = jenis
    self.tanggal = tanggal
    self.dicatat = dicatat
    self.pencatat = pencatat
    self.desa = desa
    self.dasar = dasar
    self.rincian = rincian
    self.membatalkan = membatalkan
    self.dibatalkanOleh = dibatalkanOleh
  }
}

/// The document that a change rests on: an act, a decree, a police report.
package struct Dasar: Codable, Equatable, Sendable {
  package var jenis: String
  package var nomor: String
  package var tanggal: Tanggal?

  package init(jenis: String = "", nomor: String = "", tanggal: Tanggal? = nil) {
    self.jenis = jenis
    self.nomor = nomor
    self.tanggal = tanggal
  }

  package var isKosong: Bool { jenis.isEmpty }

  /// `Kutipan Akta Kelahiran 3314-LU-01012026-0001`
  package var teks: String { [jenis, nomor].filter { !$0.isEmpty }.joined(separator: " ") }
}
