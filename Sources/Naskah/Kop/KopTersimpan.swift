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
