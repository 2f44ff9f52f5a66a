import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Dua kecamatan dengan tiga desa, tabel kode yang disemai, jam yang diam, dan Bu Warsini dari Dukcapil.
struct Daerah {
  let kependudukan: Kependudukan
  let warsini = Pelaku(orang: .init(rawValue: 7), nama: "Warsini", penugasan: [])
  static let keden = UnitKerja.ID(rawValue: 101)
  static let krikilan = UnitKerja.ID(rawValue: 102)
  static let brangkal = UnitKerja.ID(rawValue: 201)
  static let dinas = UnitKerja.ID(rawValue: 30)

  var db: Database { kependudukan.db }
  var hariIni: Tanggal { Tanggal(kependudukan.now()) }

  static let migrations =
    Jejak.migrations + Organisasi.migrations + Berkas.migrations + Kependudukan.migrations
  static let kunci = [UInt8](repeating: 7, count: 32)

  static let stok = Stock("daerah kependudukan") { db, _ in try await isi(db) }

  static func isi(_ db: Database) async throws {
    try await db.write { tx in
      try tx.insert(Orang(id: .init(rawValue: 7), nama: "Warsini"))
      try tx.insert(unit(10, "Kalijambe", .kecamatan, "33.14.01"), dasar: "Perda 1/2026")
      try tx.insert(unit(20, "Gemolong", .kecamatan, "33.14.09"), dasar: "Perda 1/2026")
      try tx.insert(unit(101, "Keden", .desa, "33.14.01.2001", induk: 10), dasar: "Perda 1/2026")
      try tx.insert(unit(102, "Krikilan", .desa, "33.14.01.2005", induk: 10), dasar: "Perda 1/2026")
      try tx.insert(unit(201, "Brangkal", .desa, "33.14.09.2004", induk: 20), dasar: "Perda 1/2026")
      try tx.insert(unit(30, "Dinas Kependudukan", .dinas), dasar: "Perda 1/2026")
      try Kependudukan.semai(tx)
    }
  }

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (Daerah) async throws -> Void) async throws {
    try await withDatabase(mesin, migrations, stock: stok) { db in
      let sekarang = try hari("2026-03-17").awal().addingTimeInterval(9 * 3600)
      let kependudukan = Kependudukan(db: db, sandi: try Sandi(induk: kunci), now: { sekarang })
      try await uji(Daerah(kependudukan: kependudukan))
    }
  }
}

private func unit(
  _ id: Int64, _ nama: String, _ jenis: UnitKerja.Jenis, _ kode: String? = nil, induk: Int64? = nil
) -> UnitKerja {
  UnitKerja(
    id: .init(rawValue: id), kode: "\(id)", jenis: jenis, nama: nama, singkatan: nama,
    induk: induk.map { .init(rawValue: $0) }, kantor: true, kodeWilayah: kode, berdiri: Tanggal(hariKe: 0))
}

func hari(_ teks: String) throws -> Tanggal { try #require(Tanggal(teks)) }

/// Chance that comes out the same in every run (SplitMix64).
struct Dadu: RandomNumberGenerator {
  private var keadaan: UInt64

  init(_ benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func satu(dari batas: Range<Int>) -> Int { Int.random(in: batas, using: &self) }
}
