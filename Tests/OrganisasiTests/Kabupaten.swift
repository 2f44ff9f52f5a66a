import Bahasa
import Database
import Foundation
import Jejak
import Pemberitahuan
import TestKit
import Tugas

@testable import Organisasi

/// The small model regency in a fresh database, with a clock that stands still on its day.
struct Kabupaten: Sendable {
  let db: Database
  let organisasi: Organisasi
  let contoh: KabupatenContoh

  var hariIni: Tanggal { contoh.tanggal }
  var admin: Pelaku { get throws { try contoh.admin.pelaku } }

  func struktur(_ hari: Tanggal? = nil) async throws -> Struktur {
    let hari = hari ?? hariIni
    return try await db.read { try $0.struktur(pada: hari) }
  }

  func jabatan(_ nama: String) throws -> Jabatan {
    guard let jabatan = contoh.jabatan.first(where: { $0.nama == nama }) else {
      throw KabupatenContohError.tidakAda(nama)
    }
    return jabatan
  }
}

func denganKabupaten(_ mesin: Mesin, _ isi: (Kabupaten) async throws -> Void) async throws {
  try await withDatabase(
    mesin, Jejak.migrations + Organisasi.migrations + Tugas.migrations + Pemberitahuan.migrations
  ) { db in
    let contoh = try KabupatenContoh(.kecil)
    let saat = contoh.tanggal.awal().addingTimeInterval(9 * 3600)
    try await db.write { try $0.tanam(contoh) }
    try await isi(Kabupaten(db: db, organisasi: Organisasi(db: db, now: { saat }), contoh: contoh))
  }
}

/// The message at `field` of the form that `isi` refuses; nil when it refuses nothing.
func galat(_ field: String, _ isi: () async throws -> Void) async throws -> String? {
  do {
    try await isi()
    return nil
  } catch let errors as FieldErrors {
    return errors[field]
  }
}
