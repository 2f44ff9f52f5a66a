import Bahasa
import Cetak
import Database
import Organisasi

/// A letterhead that the regency has laid down, instead of the one that follows from the name of the office.
package struct KopTersimpan: Sendable, Equatable {
  package var untuk: Penandatangan.Kop
  package var mulai: Tanggal
  package var selesai: Tanggal?
  package var baris: [BarisKop]
  package var alamat: [String]
  package var lambang: Lambang
  package var garis: KopNaskah.GarisKop
  /// The regulation it follows.
  package var dasar: String

  package init(
    untuk: Penandatangan.Kop, mulai: Tanggal, selesai: Tanggal? = nil, baris: [BarisKop],
    alamat: [String] = [],
    lambang: Lambang = .tanpa, garis: KopNaskah.GarisKop = .ganda, dasar: String
  ) {
    self.untuk = untuk
    self.mulai = mulai
    self.selesai = selesai
    self.baris = baris
    self.alamat = alamat
    self.lambang = lambang
    self.garis = garis
    self.dasar = dasar
  }

  package enum Lambang: Sendable, Equatable {
    case tanpa
    /// A stored emblem (nil: the plain shield), where it stands, and its height in millimetres.
    case gambar(LambangDaerah.ID?, LambangKop.Letak, tinggi: Double)
  }
}

/// Gambar lambang: PNG, at most a megabyte.
package struct LambangDaerah: Sendable, Equatable, Identifiable {
  package typealias ID = Key<LambangDaerah>

  package let id: ID
  package let nama: String
  package let isi: [UInt8]
  package static let terbesar = 1_048_576

  /// - Throws: `PengaturanNaskahError.lambangTidakTerbaca` for anything but a PNG of that size.
  package init(id: ID, nama: String, isi: [UInt8]) throws(PengaturanNaskahError) {
    guard isi.count <= Self.terbesar, isi.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else {
      throw .lambangTidakTerbaca
    }
    self.id = id
    self.nama = nama
    self.isi = isi
  }
}
