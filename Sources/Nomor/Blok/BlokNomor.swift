import Bahasa
import Database
import Foundation
import Organisasi

/// Sederet nomor cadangan yang boleh dipakai di atas kertas ketika sistem tidak dapat dijangkau.
package struct BlokNomor: Sendable, Equatable, Identifiable {
  package typealias ID = Key<BlokNomor>
  static let jumlahTerbesar = 500

  package let id: ID
  package let register: RegisterNomor.ID
  package let tahun: Int
  package let dari: Int
  package let sampai: Int
  package let alasan: String
  package let waktu: Date
  /// When it was reconciled; nil while it is open.
  package let ditutup: Date?

  package var jumlah: Int { sampai - dari + 1 }
}

extension BlokNomor: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], register: try row["register"], tahun: try row["tahun"], dari: try row["dari"],
      sampai: try row["sampai"], alasan: try row["alasan"], waktu: try row["waktu"],
      ditutup: try row["ditutup"])
  }
}

/// What became of a number that was handed out on paper.
package struct PemakaianBlok: Sendable {
  package let urut: Int
  /// The record made of the paper naskah, when there is one.
  package let objek: ObjekBernomor?
  package let tanggal: Tanggal
  package let isi: KomponenNomor
  /// What the paper was: subject and addressee, for a naskah that is not in the system.
  package let keterangan: String

  package init(
    urut: Int, objek: ObjekBernomor? = nil, tanggal: Tanggal, isi: KomponenNomor, keterangan: String
  ) {
    self.urut = urut
    self.objek = objek
    self.tanggal = tanggal
    self.isi = isi
    self.keterangan = keterangan
  }
}
