import Bahasa
import Database
import Foundation
import Synchronization

/// The definitions in force, read once and kept until one is written or the day changes.
final class KatalogTersimpan: Sendable {
  private struct Isi {
    var tanda: Int64 = -1
    var hari = Tanggal(hariKe: 0)
    var layanan: [Layanan] = []
  }

  private let isi = Mutex(Isi())

  func semua(_ tx: Tx, pada hari: Tanggal) throws -> [Layanan] {
    let tanda = try tx.tandaDefinisi()
    if let ada = isi.withLock({ $0.tanda == tanda && $0.hari == hari ? $0.layanan : nil }) { return ada }
    let layanan = try tx.definisi(pada: hari).map { try $0.layanan() }
      .sorted {
        ($0.golongan == .izin ? 0 : 1, $0.nomor.count, $0.nomor) < (
          $1.golongan == .izin ? 0 : 1, $1.nomor.count, $1.nomor
        )
      }
    isi.withLock { $0 = Isi(tanda: tanda, hari: hari, layanan: layanan) }
    return layanan
  }
}

extension Perizinan {
  /// Takes in the shipped definitions that are not there yet.
  package static func semai(_ tx: Tx, pada waktu: Date) throws {
    let katalog = try KatalogBawaan()
    for satu in katalog.berkas { try tx.semai(katalog.naskah(satu), pada: waktu) }
  }
}
