import Bahasa
import Database
import Organisasi

/// Satu hari yang menyimpang dari pola mingguan: libur, kantor tutup, atau hari kerja khusus.
package struct Libur: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Libur>

  package let id: ID
  package var tanggal: Tanggal
  package var nama: String
  package var jenis: Jenis
  package var cakupan: Cakupan
  /// The decision that made it so.
  package var sumber: String
  package var kepastian: Kepastian

  package init(
    id: ID, tanggal: Tanggal, nama: String, jenis: Jenis, cakupan: Cakupan = .semua, sumber: String,
    kepastian: Kepastian = .pasti
  ) {
    self.id = id
    self.tanggal = tanggal
    self.nama = nama
    self.jenis = jenis
    self.cakupan = cakupan
    self.sumber = sumber
    self.kepastian = kepastian
  }

  /// In the order in which one of several on a day is named.
  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    /// An office opens on a day that is otherwise free.
    case hariBuka = "hari_buka"
    case liburNasional = "libur_nasional"
    case liburPemilu = "libur_pemilu"
    case cutiBersama = "cuti_bersama"
    /// Free by decision of the province or the regency.
    case lokal
    /// Closed for a cause of its own: flood, moving house.
    case kantorTutup = "kantor_tutup"

    package var nama: String {
      switch self {
      case .hariBuka: "Hari kerja khusus"
      case .liburNasional: "Libur nasional"
      case .liburPemilu: "Libur pemilu"
      case .cutiBersama: "Cuti bersama"
      case .lokal: "Libur daerah"
      case .kantorTutup: "Kantor tutup"
      }
    }
  }

  /// For whom it holds.
  package enum Cakupan: Sendable, Equatable {
    case semua
    case kalender(NamaKalender.ID)
    case unit(UnitKerja.ID)

    /// The narrower one decides.
    var kesempitan: Int {
      switch self {
      case .semua: 0
      case .kalender: 1
      case .unit: 2
      }
    }
  }

  /// `Libur nasional: Hari Suci Nyepi`
  package var sebab: String { "\(jenis.nama): \(nama)" }
}

extension Libur: RowDecodable {
  package init(row: Row) throws {
    let kalender: NamaKalender.ID? = try row["kalender"]
    let unit: UnitKerja.ID? = try row["unit"]
    self.init(
      id: try row["id"], tanggal: try row["tanggal"], nama: try row["nama"], jenis: try row["jenis"],
      cakupan: unit.map(Cakupan.unit) ?? kalender.map(Cakupan.kalender) ?? .semua, sumber: try row["sumber"],
      kepastian: try row["kepastian"])
  }
}

/// That the holidays of a year have been decided, and by what.
package struct LiburTahun: Sendable, Equatable {
  package let tahun: Int
  package let dasar: String
  package let kepastian: Kepastian

  package init(tahun: Int, dasar: String, kepastian: Kepastian) {
    self.tahun = tahun
    self.dasar = dasar
    self.kepastian = kepastian
  }
}

extension LiburTahun: RowDecodable {
  package init(row: Row) throws {
    self.init(tahun: try row["tahun"], dasar: try row["dasar"], kepastian: try row["kepastian"])
  }
}
