import Bahasa
import Database

/// Izin kepada seseorang untuk membantu pemegang jabatan di mejanya: sekretaris pribadi, ajudan.
package struct Delegasi: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Delegasi>

  package let id: ID
  package var jabatan: Jabatan.ID
  package var orang: Orang.ID
  package var cakupan: Cakupan
  package var mulai: Tanggal
  package var selesai: Tanggal?
  package var dasar: String

  package init(
    id: ID, jabatan: Jabatan.ID, orang: Orang.ID, cakupan: Cakupan, mulai: Tanggal, selesai: Tanggal? = nil,
    dasar: String
  ) {
    self.id = id
    self.jabatan = jabatan
    self.orang = orang
    self.cakupan = cakupan
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }

  package func berlaku(pada tanggal: Tanggal) -> Bool {
    mulai <= tanggal && tanggal <= selesai ?? tanggal
  }

  /// Never the signature: that stays personal.
  package enum Cakupan: String, Sendable, CaseIterable, SQLCodable {
    case baca, konsep, disposisi

    package var nama: String {
      switch self {
      case .baca: "Membaca surat"
      case .konsep: "Membaca dan menyiapkan konsep"
      case .disposisi: "Membaca dan menuliskan disposisi atas perintah"
      }
    }
  }
}

extension Delegasi: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], jabatan: try row["jabatan"], orang: try row["orang"], cakupan: try row["cakupan"],
      mulai: try row["mulai"], selesai: try row["selesai"], dasar: try row["dasar"])
  }
}
