import Database
import Organisasi
import TestKit
import Testing

@testable import Persuratan

struct CariDaftarTests {
  @Test(arguments: Mesin.allCases)
  func `daftar surat masuk dapat dicari, hanya di surat kantor sendiri dan keadaan yang dipilih`(
    _ mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let surat = try await kantor.terkirim(try kantor.konten(ke: ["27.13"]))
      let (camat, lain) = (kantor[.camatGemolong], kantor[.sekda])
      func cari(_ kata: String, _ daftar: DaftarKiriman, _ siapa: Pelaku) async throws -> [Kiriman.ID] {
        try await kantor.db.read { try $0.daftar(daftar, for: siapa, mencari: kata).map(\.id) }
      }
      let kiriman = try await kantor.db.read {
        try $0.value("SELECT id FROM kiriman WHERE naskah = \(surat)", as: Kiriman.ID.self)
      }
      for daftar in [DaftarKiriman.baru, .terbuka, .semua] {
        #expect(try await cari("demam berdar", daftar, camat) == [kiriman].compactMap(\.self))
      }
      #expect(try await cari("demam berdarah", .arsip, camat) == [])
      #expect(try await cari("banjir", .semua, camat) == [])
      #expect(try await cari("\"", .semua, camat) == [])
      #expect(try await cari("demam berdarah", .semua, lain) == [])
    }
  }
}
