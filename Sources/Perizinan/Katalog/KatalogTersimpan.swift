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
  /// Older versions that applications still follow; a version never changes.
  private let lama = Mutex<[String: Layanan]>([:])

  /// The definition in force on a day; nil when the service is not open then.
  func berlaku(_ tx: Tx, _ kode: String, pada hari: Tanggal) throws -> Layanan? {
    guard let versi = try tx.versiBerlaku(kode, pada: hari) else { return nil }
    let layanan = try satu(tx, kode, versi: versi)
    return layanan.berlaku.memuat(hari) ? layanan : nil
  }

  /// One version of a definition, as an application that follows it needs it.
  /// - Throws: `PermohonanError.tidakAda` when there is no such version.
  func satu(_ tx: Tx, _ kode: String, versi: Int) throws -> Layanan {
    let nama = "\(kode) \(versi)"
    if let ada = lama.withLock({ $0[nama] }) { return ada }
    guard let tersimpan = try tx.definisi(kode, versi: versi) else { throw PermohonanError.tidakAda }
    let layanan = try tersimpan.layanan()
    lama.withLock { $0[nama] = layanan }
    return layanan
  }

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
