import Database
import Foundation
import Jejak
import Organisasi

/// A page of the trail.
struct JejakDitemukan: Sendable {
  let baris: [BarisDitemukan]
  let berikut: SaringanJejak.Batas?
}

extension Akses {
  static let jejakSehalaman = 100

  /// Who looks is written down as well, once for each search.
  func cariJejak(_ saringan: SaringanJejak, oleh pelaku: Pelaku, _ akun: Akun.ID) async throws
    -> JejakDitemukan
  {
    let ditemukan = try await halamanJejak(saringan, sebanyak: Self.jejakSehalaman)
    if saringan.sesudah == nil { try await catatPencarian("jejak.dicari", saringan, oleh: pelaku, akun) }
    return ditemukan
  }

  func halamanJejak(_ saringan: SaringanJejak, sebanyak: Int) async throws -> JejakDitemukan {
    try await db.read { tx in
      let orang = saringan.nama.isEmpty ? nil : try tx.orang(bernama: saringan.nama)
      let baris = try tx.cariJejak(saringan, orang: orang, batas: sebanyak + 1)
      let halaman = Array(baris.prefix(sebanyak))
      let batas = halaman.last.map { SaringanJejak.Batas(waktu: $0.catatan.waktu, nomor: $0.nomor) }
      return JejakDitemukan(baris: halaman, berikut: baris.count > halaman.count ? batas : nil)
    }
  }

  func catatPencarian(
    _ peristiwa: String, _ saringan: SaringanJejak, oleh pelaku: Pelaku, _ akun: Akun.ID
  ) async throws {
    let now = now()
    try await db.write { tx in
      try tx.catat(peristiwa, "akun", akun, oleh: pelaku, keterangan: saringan.keterangan, pada: now)
    }
  }
}
