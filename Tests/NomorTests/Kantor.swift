import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Synchronization
import TestKit
import Testing

@testable import Nomor

/// Bagian Organisasi dengan register surat dinasnya, Pak Slamet dari tata usaha, dan jam yang dapat diputar.
struct Kantor {
  let db: Database
  let nomor: Nomor
  let jam: Jam
  let slamet = Pelaku(orang: .init(rawValue: 5), nama: "Slamet Riyadi", penugasan: [])
  let bagian = UnitKerja.ID(rawValue: 20)
  let register = RegisterNomor.ID(rawValue: 300)
  let isi = KomponenNomor(klasifikasi: "000.8.3.3")

  static let migrations = Jejak.migrations + Organisasi.migrations + Nomor.migrations

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (Kantor) async throws -> Void) async throws {
    try await withDatabase(
      mesin, migrations,
      tuning: .init(connections: 8, patience: .seconds(600), statementTimeout: .seconds(600))
    ) { db in
      let jam = Jam(try hari("2026-03-17").awal().addingTimeInterval(36_000))
      let kantor = Kantor(db: db, nomor: Nomor(db: db, now: { jam.sekarang }), jam: jam)
      try await db.write { [kantor] tx in
        try tx.insert(Orang(id: kantor.slamet.orang, nama: "Slamet Riyadi"))
        try tx.insert(
          UnitKerja(
            id: kantor.bagian, kode: "OR", jenis: .bagian, nama: "Bagian Organisasi", singkatan: "OR",
            induk: nil,
            kantor: true, berdiri: Tanggal(hariKe: 0)), dasar: "Perda 1/2026")
        try tx.buat(register: kantor.registerBaru(kantor.register))
      }
      try await uji(kantor)
    }
  }

  func sisipkan(
    _ permintaan: PermintaanNomor, setelah urut: Int, alasan: String, oleh pelaku: Pelaku
  ) async throws -> NomorNaskah {
    try await db.write(serialised: Nomor.giliran(permintaan.register)) { tx in
      try tx.sisipkanNomor(permintaan, setelah: urut, alasan: alasan, oleh: pelaku, pada: jam.sekarang)
    }
  }

  func registerBaru(
    _ id: RegisterNomor.ID, kode: String = "SD", jenis: [String] = ["SD"],
    pola: String = "{klasifikasi}/{urut}/{unit}", mulai: String = "2026-01-01",
    sisipan: RegisterNomor.AturanSisipan = .sebelumBerikutnya, tahunBaru: RegisterNomor.TahunBaru = .otomatis
  ) throws -> RegisterNomor {
    RegisterNomor(
      id: id, unit: bagian, kode: kode, nama: "Register \(kode)", jenis: jenis, pola: try PolaNomor(pola),
      kodeUnit: "OR", sisipan: sisipan, tahunBaru: tahunBaru, mulai: try hari(mulai), dasar: "Perbup 3/2026")
  }

  func permintaan(_ objek: Int64, _ tanggal: String = "2026-03-17") throws -> PermintaanNomor {
    PermintaanNomor(
      register: register, objek: surat(objek), tanggal: try hari(tanggal), isi: isi)
  }

  func pesan(_ objek: Int64, _ tanggal: String = "2026-03-17") async throws -> NomorNaskah {
    try await nomor.pesan(permintaan(objek, tanggal), oleh: slamet.orang)
  }

  func semua(_ tahun: Int = 2026) async throws -> [NomorNaskah] {
    try await db.read { [register] in try $0.daftarNomor(register, tahun: tahun, batas: 5000) }.reversed()
  }

  func temuan() async throws -> [TemuanNomor] { try await db.read { try $0.periksaNomor() } }
}

func surat(_ id: Int64) -> ObjekBernomor { ObjekBernomor("surat", Key<Kantor>(rawValue: id)) }

func hari(_ teks: String) throws -> Tanggal { try #require(Tanggal(teks)) }

final class Jam: Sendable {
  private let waktu: Mutex<Date>

  init(_ awal: Date) { waktu = Mutex(awal) }

  var sekarang: Date { waktu.withLock { $0 } }

  func putar(ke tanggal: String) throws {
    let saat = try hari(tanggal).awal().addingTimeInterval(36_000)
    waktu.withLock { $0 = saat }
  }
}
