import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Tugas

@testable import Pungli

/// Bupati, Inspektorat, dan satu dinas, masing-masing dengan satu orang.
struct KantorPungli {
  let pungli: Pungli
  let bupati: Pelaku
  let inspektur: Pelaku
  let staf: Pelaku

  private static let unit: [(id: Int64, jenis: UnitKerja.Jenis, nama: String)] = [
    (1, .bupati, "Bupati Sragen"), (12, .inspektorat, "Inspektorat"), (5, .dinas, "Dinas Kesehatan"),
  ]

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (KantorPungli) async throws -> Void) async throws {
    let migrations =
      Jejak.migrations + Organisasi.migrations + Tugas.migrations + Pemberitahuan.migrations
      + Pungli.migrations
    try await withDatabase(mesin, migrations) { db in
      let kini = try #require(Tanggal("2026-11-23")).awal() + 10 * 3600
      try await db.write { tx in
        for satu in unit { try tx.kantorUji(satu.id, satu.jenis, satu.nama) }
      }
      let struktur = try await db.read { try $0.struktur(pada: Tanggal(kini)) }
      let siapa: (Int64, [PeranUnit]) -> Pelaku = { id, peran in
        Pelaku(
          orang: .init(rawValue: id), nama: "Pimpinan \(id)",
          penugasan: struktur.penugasanAktif(.init(rawValue: id)), peran: peran)
      }
      try await uji(
        KantorPungli(
          pungli: Pungli(
            db: db, kunci: try KunciPungli(induk: [UInt8](repeating: 7, count: 32)), now: { kini }),
          bupati: siapa(1, []), inspektur: siapa(12, [PeranUnit(.pengawas)]), staf: siapa(5, [])))
    }
  }
}

extension Tx {
  fileprivate func kantorUji(_ id: Int64, _ jenis: UnitKerja.Jenis, _ nama: String) throws {
    try insert(
      UnitKerja(
        id: .init(rawValue: id), kode: "\(id)", jenis: jenis, nama: nama, singkatan: nama, induk: nil,
        kantor: true, berdiri: Tanggal(hariKe: 0)),
      dasar: "Perda 1/2026")
    try insert(Orang(id: .init(rawValue: id), nama: "Pimpinan \(id)"))
    try insert(
      Jabatan(id: .init(rawValue: id), unit: .init(rawValue: id), nama: "Pimpinan \(nama)", jenis: .pimpinan))
    try insert(
      Penugasan(
        id: .init(rawValue: id), orang: .init(rawValue: id), jabatan: .init(rawValue: id), status: .definitif,
        mulai: Tanggal(hariKe: 0), dasar: "SK 1/2026"))
  }
}
