import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kalender

/// Satu kabupaten contoh: kalender yang disemai, jam yang diam, satu dinas dengan bidangnya, dan Bu Ratna dari Kominfo.
struct Kantor {
  let db: Database
  let kalender: Kalender
  let ratna = Pelaku(orang: .init(rawValue: 7), nama: "Ratna Dewi", penugasan: [])
  let dinas = UnitKerja.ID(rawValue: 10)
  let bidang = UnitKerja.ID(rawValue: 11)

  static let migrations = Jejak.migrations + Organisasi.migrations + Kalender.migrations

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (Kantor) async throws -> Void) async throws {
    try await withDatabase(mesin, migrations) { db in
      let sekarang = try saat("2026-01-05 08.00")
      let kantor = Kantor(db: db, kalender: Kalender(db: db, now: { sekarang }))
      try await db.write { [kantor] tx in
        try tx.insert(Orang(id: kantor.ratna.orang, nama: "Ratna Dewi"))
        try tx.insert(unit(kantor.dinas, "Dinas Kesehatan"), dasar: "Perda 1/2026")
        try tx.insert(unit(kantor.bidang, "Bidang Pelayanan", induk: kantor.dinas), dasar: "Perda 1/2026")
        try Kalender.semai(tx, pada: sekarang)
      }
      try await uji(kantor)
    }
  }

  func sekarang(versi: Int? = nil) async throws -> KalenderKerja {
    try await db.read { try $0.kalenderKerja(versi: versi) }
  }

  func hariKerja(untuk unit: UnitKerja.ID? = nil, induk: [UnitKerja.ID] = []) async throws -> HariKerja {
    try await sekarang().hariKerja(untuk: unit, induk: induk)
  }

  func libur(
    _ tanggal: String, _ nama: String, _ jenis: Libur.Jenis = .lokal, _ cakupan: Libur.Cakupan = .semua
  ) throws -> Libur {
    Libur(
      id: db.keys.next(), tanggal: try hari(tanggal), nama: nama, jenis: jenis, cakupan: cakupan,
      sumber: "SE Bupati 1/2026")
  }
}

private func unit(_ id: UnitKerja.ID, _ nama: String, induk: UnitKerja.ID? = nil) -> UnitKerja {
  UnitKerja(
    id: id, kode: "\(id)", jenis: .dinas, nama: nama, singkatan: nama, induk: induk, kantor: true,
    berdiri: Tanggal(hariKe: 0))
}

func hari(_ teks: String) throws -> Tanggal { try #require(Tanggal(teks)) }

/// From `2026-03-17 10.00`, WIB.
func saat(_ teks: String) throws -> Date {
  let bagian = teks.split(separator: " ")
  let jam = bagian[1].split(separator: ".").compactMap { Double($0) }
  return try hari(String(bagian[0])).awal().addingTimeInterval(jam[0] * 3600 + jam[1] * 60)
}
