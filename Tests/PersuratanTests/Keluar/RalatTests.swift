import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// A letter is corrected once; the next correction is of the letter that took its place.
@Suite struct RalatTests {
  @Test(arguments: Mesin.allCases)
  func `surat yang sudah diralat tidak diralat sekali lagi, penggantinya dapat`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let pertama = try await kantor.ralat(lama)
      try await kantor.tandaTangan(pertama)
      let galat = try await kantor.sudahDiralat(lama, oleh: pertama)
      #expect(galat.reason == .conflict)
      await #expect(throws: galat) { _ = try await kantor.konsepRalat(lama) }
      let kedua = try await kantor.ralat(pertama)
      try await kantor.tandaTangan(kedua)
      let terakhir = try await kantor.sudahDiralat(lama, oleh: kedua)
      await #expect(throws: terakhir) { _ = try await kantor.konsepRalat(lama) }
      #expect(try await kantor.berlaku([lama, pertama, kedua]) == [kedua])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dua konsep ralat boleh ada, satu saja yang dapat diajukan dan ditandatangani`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let (konsep, siap) = (try await kantor.konsepRalat(lama), try await kantor.ralat(lama))
      let pertama = try await kantor.ralat(lama)
      try await kantor.tandaTangan(pertama)
      let galat = try await kantor.sudahDiralat(lama, oleh: pertama)
      await #expect(throws: galat) {
        try await kantor.persuratan.ajukan(konsep, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      await #expect(throws: galat) { try await kantor.tandaTangan(siap) }
      #expect(try await kantor.naskah(siap).nomor == nil)
      #expect(try await kantor.naskah(siap).status == .siapTandaTangan)
      #expect(try await kantor.berlaku([lama, pertama]) == [pertama])
      let halaman = try await kantor.db.read { tx in
        try NaskahHalaman.muat(siap, kantor[.kadisKesehatan], pada: Jam.senin, tx)
      }
      #expect(halaman.didahului?.id == pertama)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dua ralat yang ditandatangani serentak di dua register menjadi satu`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let (satu, dua) = (try await kantor.ralat(lama), try await kantor.ralat(lama, "SE"))
      let berhasil = try await withThrowingTaskGroup(of: NaskahDinas.ID?.self) { regu in
        for id in [satu, dua] {
          regu.addTask {
            do {
              try await kantor.tandaTangan(id)
              return id
            } catch NaskahError.sudahDiralat {
              return nil
            }
          }
        }
        return try await regu.reduce(into: [NaskahDinas.ID]()) { if let id = $1 { $0.append(id) } }
      }
      #expect(berhasil.count == 1)
      #expect(try await kantor.berlaku([lama, satu, dua]) == berhasil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `basis data sendiri menolak ralat kedua`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let (pertama, kedua) = (try await kantor.ralat(lama), try await kantor.ralat(lama))
      try await kantor.tandaTangan(pertama)
      await #expect(throws: DatabaseError.constraint("UNIQUE naskah.mengganti")) {
        try await kantor.db.write { tx in
          try tx.run("UPDATE naskah SET status = 'menyegel' WHERE id = \(kedua)")
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `bila ralatnya dicabut, ralat lain menggantikan surat semula`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let pertama = try await kantor.ralat(lama)
      try await kantor.tandaTangan(pertama)
      try await kantor.persuratan.cabut(pertama, alasan: "Keliru", oleh: kantor[.kadisKesehatan])
      let kedua = try await kantor.ralat(lama)
      try await kantor.tandaTangan(kedua)
      #expect(try await kantor.berlaku([lama, pertama, kedua]) == [kedua])
      let (kode, baru) = (try await kantor.kode(lama), try await kantor.kode(kedua))
      #expect(try await kantor.mesin.verifikasi(kode)?.pengganti == baru)
    }
  }

  @Test func `penyegelan yang gagal melepas tempatnya bagi ralat yang lain`() async throws {
    try await Kantor.buka { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let (pertama, kedua) = (try await kantor.ralat(lama), try await kantor.ralat(lama))
      try await kantor.gagalSegel(pertama)
      try await kantor.tandaTangan(kedua)
      let galat = try await kantor.sudahDiralat(lama, oleh: kedua)
      await #expect(throws: galat) { try await kantor.tandaTangan(pertama) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sesudah didisposisikan penanda tangan ditawari ralat, bukan cabut`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, id) = try await kantor.suratMasuk()
      func halaman() async throws -> NaskahHalaman {
        try await kantor.db.read { tx in
          try NaskahHalaman.muat(id, kantor[.kadisKesehatan], pada: Jam.senin, tx)
        }
      }
      #expect(try await halaman().bolehCabut)
      #expect(try await !halaman().terlambatCabut)
      _ = try await kantor.disposisikan(surat.id)
      let sesudah = try await halaman()
      #expect(!sesudah.bolehCabut && sesudah.terlambatCabut && sesudah.bolehMeralat)
    }
  }
}

extension Kantor {
  fileprivate func konsepRalat(_ lama: NaskahDinas.ID, _ jenis: String = "SD") async throws -> NaskahDinas.ID
  {
    try await persuratan.buatKonsep(
      konten(jenis, hal: "Ralat"), mengganti: lama, kunci: "", oleh: self[.kadisKesehatan])
  }

  /// Submitted, so that only the signature is missing.
  fileprivate func ralat(_ lama: NaskahDinas.ID, _ jenis: String = "SD") async throws -> NaskahDinas.ID {
    let id = try await konsepRalat(lama, jenis)
    try await persuratan.ajukan(id, versi: 1, oleh: self[.kadisKesehatan])
    return id
  }

  fileprivate func sudahDiralat(_ lama: NaskahDinas.ID, oleh baru: NaskahDinas.ID) async throws -> NaskahError
  {
    .sudahDiralat(try await naskah(lama).nomor ?? "", oleh: try await naskah(baru).nomor ?? "")
  }

  fileprivate func kode(_ id: NaskahDinas.ID) async throws -> KodeDokumen {
    try #require(try await naskah(id).kode.flatMap { KodeDokumen($0) })
  }

  /// Which of them the public page calls valid.
  fileprivate func berlaku(_ semua: [NaskahDinas.ID]) async throws -> [NaskahDinas.ID] {
    var hasil: [NaskahDinas.ID] = []
    for id in semua {
      guard let kode = try await naskah(id).kode.flatMap({ KodeDokumen($0) }) else { continue }
      if try await mesin.verifikasi(kode)?.status == .berlaku { hasil.append(id) }
    }
    return hasil
  }
}
