import Bahasa
import Database
import Foundation
import Jejak

/// How it stands with lines of looks whose time is over.
struct SimpanLihatan: Sendable, Equatable {
  struct Jeda: Sendable, Equatable {
    let alasan, oleh: String
    let sejak: Date
  }

  /// Counting ends here: more than that is told as such.
  static let palingHitung = 100_000

  var kini = 0
  /// Those that become due within a year from now.
  var setahun = 0
  var terakhir: Date?
  var jumlahTerakhir = 0
  var jeda: Jeda?
  /// The years in the database are fewer than anybody decided: nothing is erased.
  var takTercatat = false
}

extension Tx {
  func jedaLihatan() throws -> SimpanLihatan.Jeda? {
    try first(
      """
      SELECT m.jeda_alasan AS alasan, o.nama AS nama, m.jeda_sejak AS sejak
      FROM masa_simpan m
      JOIN orang o ON o.id = m.jeda_oleh
      WHERE m.hal = 'lihatan'
      """
    ) { SimpanLihatan.Jeda(alasan: try $0["alasan"], oleh: try $0["nama"], sejak: try $0["sejak"]) }
  }

  func simpanLihatan(pada waktu: Date) throws -> SimpanLihatan {
    let aturan = try ketentuanPelindungan().aturanLihatan
    let (batas, nanti) = (aturan.batas(pada: waktu), aturan.batas(pada: waktu + 365 * 86_400))
    var simpan = SimpanLihatan()
    let terakhir: (Date?, Int)? = try first(
      "SELECT terakhir, jumlah FROM masa_simpan WHERE hal = 'lihatan'"
    ) { (try $0["terakhir"], try $0["jumlah"]) }
    (simpan.terakhir, simpan.jumlahTerakhir) = terakhir ?? (nil, 0)
    simpan.kini = try jumlahJejak(aturan, sebelum: batas, paling: SimpanLihatan.palingHitung)
    simpan.setahun = try jumlahJejak(
      aturan, sejak: batas, sebelum: nanti, paling: SimpanLihatan.palingHitung)
    simpan.jeda = try jedaLihatan()
    do { _ = try aturanLihatanTercatat() } catch PelindunganError.masaSimpanTakTercatat {
      simpan.takTercatat = true
    }
    return simpan
  }
}
