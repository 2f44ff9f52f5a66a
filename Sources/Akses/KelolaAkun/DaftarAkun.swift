import Bahasa
import Database
import Foundation
import Organisasi

/// A page of the list of people with their accounts.
struct DaftarAkun: Sendable {
  let baris: [(OrangAkun, jabatan: String)]
  let berikut: SaringanAkun.Batas?
}

/// Everything on the page of somebody's account, as far as the keeper may see it.
struct RincianAkun: Sendable {
  let orang: OrangAkun
  let jabatan: [PenugasanAktif]
  let peran: [(PeranAkun, sebutan: String)]
  /// How many tokens of the API are in force.
  let token: Int
  let hari: Tanggal
  let boleh: Boleh
  /// The units for which the keeper may give a role.
  let unit: [UnitKerja]
  let adminSistem: Bool

  struct Boleh: Sendable {
    let mengelola: Bool
    let memberiSandi: Bool
    let melepasDuaLangkah: Bool
    let mengubahPeran: Bool
  }
}

extension Akses {
  static let akunSehalaman = 50

  func daftarAkun(_ saringan: SaringanAkun, oleh pelaku: Pelaku) async throws -> DaftarAkun {
    let hari = Tanggal(now())
    return try await db.read { tx in
      let struktur = try tx.struktur(pada: hari)
      let kelola = pelaku.peran.filter { $0.peran == .adminUnit }.compactMap(\.unit)
      let unit = pelaku.adalah(.admin) ? nil : kelola.flatMap { struktur.keturunan(dari: $0).map(\.id) }
      let baris = try tx.orangAkun(saringan, unit: unit, pada: hari.description, batas: Self.akunSehalaman)
      let halaman = baris.prefix(Self.akunSehalaman)
      return DaftarAkun(
        baris: halaman.map {
          ($0, jabatan: struktur.penugasanAktif($0.orang.id).first?.sebutan ?? "Tidak memegang jabatan")
        },
        berikut: baris.count > halaman.count
          ? halaman.last.map { .init(urutNama: $0.urutNama, orang: $0.orang.id) } : nil)
    }
  }

  /// - Throws: `AkunError.bukanWewenang` for somebody outside of what the keeper keeps.
  func rincianAkun(_ orang: Orang.ID, oleh pelaku: Pelaku) async throws -> RincianAkun {
    let now = now()
    let hari = Tanggal(now)
    return try await db.read { tx in
      guard let ada = try tx.orangAkun(orang) else { throw AkunError.tidakDitemukan }
      let struktur = try tx.struktur(pada: hari)
      let wewenang = Wewenang(pelaku: pelaku, struktur: struktur)
      let riwayat = try ada.akun.map { try tx.riwayatPeran($0.id) } ?? []
      let berlaku = riwayat.filter { $0.selesai ?? hari >= hari }.map(\.peran)
      let terlihat = struktur.penugasanAktif(orang).contains { wewenang.mencakup($0.unit) }
      guard wewenang.adminSistem || terlihat else { throw AkunError.bukanWewenang }
      let mengelola = wewenang.mengelola(orang, peran: berlaku)
      return RincianAkun(
        orang: ada, jabatan: struktur.penugasanAktif(orang),
        peran: riwayat.map { ($0, sebutan: $0.peran.sebutan(struktur)) },
        token: try ada.akun.map { try tx.token(milik: $0.id, pada: now).count } ?? 0, hari: hari,
        boleh: .init(
          mengelola: mengelola, memberiSandi: wewenang.memberiSandi(orang, peran: berlaku),
          melepasDuaLangkah: wewenang.melepasDuaLangkah(orang, peran: berlaku),
          mengubahPeran: mengelola && orang != pelaku.orang),
        unit: struktur.unit.values.filter { wewenang.mencakup($0.id) }.sorted { $0.kode < $1.kode },
        adminSistem: wewenang.adminSistem)
    }
  }
}
