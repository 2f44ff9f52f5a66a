import Bahasa
import Database
import Foundation
import TestKit

@testable import Pencarian

struct Contoh {}

func kunci(_ angka: Int) -> Key<Contoh> { Key(rawValue: Int64(angka)) }

func dokumen(
  _ objek: Int, _ judul: String, _ isi: String = "", jenis: String = "naskah", tanggal: String = "2026-03-17",
  unit: Int? = nil, klasifikasi: String? = nil, hak: Set<HakCari> = [.semua]
) -> Dokumen {
  Dokumen(
    jenis: jenis, objek: kunci(objek), judul: judul, isi: isi,
    tanggal: Tanggal(tanggal) ?? Tanggal(hariKe: 0), unit: unit.map(kunci), klasifikasi: klasifikasi, hak: hak
  )
}

func denganIndeks(
  _ mesin: Mesin, _ dokumen: [Dokumen] = [], _ body: (Database) async throws -> Void
) async throws {
  try await withDatabase(mesin, Pencarian.migrations) { db in
    try await db.write { tx in for dokumen in dokumen { try tx.indeks(dokumen) } }
    try await body(db)
  }
}

extension Database {
  /// The keys of all that is found, page by page.
  func temukan(_ permintaan: PermintaanCari, hak: Set<HakCari> = [.semua], perHalaman: Int = 20) async throws
    -> [Int64]
  {
    var temuan: [Int64] = []
    var sebelum: TemuanCari.ID?
    repeat {
      let halaman = try await read { [sebelum] tx in
        try tx.cari(permintaan, hak: hak, sebelum: sebelum, batas: perHalaman)
      }
      temuan += halaman.temuan.map(\.objek)
      sebelum = halaman.berikutnya
    } while sebelum != nil
    return temuan
  }

  func temukan(_ teks: String, hak: Set<HakCari> = [.semua]) async throws -> [Int64] {
    try await temukan(PermintaanCari(teks), hak: hak)
  }
}
