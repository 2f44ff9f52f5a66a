import Database
import Foundation

/// Tingkat kecepatan sebuah naskah dan batas waktunya sejak diterima.
package struct Kecepatan: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Kecepatan>

  package let id: ID
  /// `amat_segera`, `segera`, `penting`, `biasa`, or the regency's own.
  package let kode: String
  package let nama: String
  package let jumlah: Int
  package let satuan: Satuan
  /// 1 is the most urgent.
  package let urutan: Int
  package let dasar: String
  package let kepastian: Kepastian

  package init(
    id: ID, kode: String, nama: String, jumlah: Int, satuan: Satuan, urutan: Int, dasar: String,
    kepastian: Kepastian
  ) {
    self.id = id
    self.kode = kode
    self.nama = nama
    self.jumlah = jumlah
    self.satuan = satuan
    self.urutan = urutan
    self.dasar = dasar
    self.kepastian = kepastian
  }

  package enum Satuan: String, Sendable, CaseIterable, SQLCodable {
    /// Hours by the clock, free days included.
    case jam
    case hariKerja = "hari_kerja"
  }

  /// `24 jam`, `2 × 24 jam`, `5 hari kerja`
  package var batas: String {
    switch satuan {
    case .hariKerja: "\(jumlah) hari kerja"
    case .jam where jumlah > 24 && jumlah.isMultiple(of: 24): "\(jumlah / 24) × 24 jam"
    case .jam: "\(jumlah) jam"
    }
  }
}

extension HariKerja {
  /// By when a naskah of that urgency must have been dealt with; the clock starts when the unit received it.
  package func tenggat(_ kecepatan: Kecepatan, diterima: Date) throws(KalenderError) -> Tenggat {
    switch kecepatan.satuan {
    case .jam: tenggat(jam: kecepatan.jumlah, diterima: diterima)
    case .hariKerja: try tenggat(hariKerja: kecepatan.jumlah, diterima: diterima)
    }
  }
}

extension Kecepatan: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kode: try row["kode"], nama: try row["nama"], jumlah: try row["jumlah"],
      satuan: try row["satuan"], urutan: try row["urutan"], dasar: try row["dasar"],
      kepastian: try row["kepastian"])
  }
}
