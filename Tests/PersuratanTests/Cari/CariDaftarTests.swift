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

  @Test(arguments: Mesin.allCases)
  func `daftar naskah keluar dapat dicari, konsep maupun yang terkirim, halaman demi halaman`(
    _ mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let konsep = try await kantor.konsep(try kantor.konten(hal: "Undangan sosialisasi posyandu"))
      _ = try await kantor.konsep(try kantor.konten(hal: "Laporan bulanan"))
      var surat: [NaskahDinas.ID] = []
      for _ in 0..<3 { surat.append(try await kantor.terkirim(try kantor.konten(ke: ["27.13"]))) }
      func cari(
        _ kata: String, _ daftar: DaftarNaskah, _ tokoh: Tokoh, _ potongan: Potongan = Potongan()
      ) async throws -> HalamanDaftar<BarisNaskah> {
        let pelaku = kantor[tokoh]
        return try await kantor.db.read { try $0.daftar(daftar, for: pelaku, mencari: kata, potongan) }
      }
      #expect(try await cari("POSYANDU undangan", .konsep, .konseptorKesehatan).baris.map(\.id) == [konsep])
      #expect(try await cari("posyandu banjir", .konsep, .konseptorKesehatan).baris.isEmpty)
      #expect(try await cari("posyandu", .konsep, .kadisKesehatan).baris.isEmpty, "another's draft")
      let satu = try await cari("demam berdar", .terkirim, .kadisKesehatan, Potongan(batas: 2))
      #expect(satu.baris.map(\.id) == [surat[2], surat[1]])
      #expect(satu.berikut == surat[1].rawValue)
      let dua = try await cari(
        "demam berdarah", .terkirim, .kadisKesehatan, Potongan(sebelum: satu.berikut, batas: 2))
      #expect(dua.baris.map(\.id) == [surat[0]] && dua.berikut == nil)
      #expect(try await cari("demam berdarah", .terkirim, .camatGemolong).baris.isEmpty, "got, not sent")
      #expect(try await cari("demam berdarah", .konsep, .konseptorKesehatan).baris.isEmpty)
      #expect(try await cari("\"", .terkirim, .kadisKesehatan).baris.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `disposisi dapat dicari menurut suratnya, oleh pemberi dan penerimanya saja`(_ mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      var disposisi: [Disposisi.ID] = []
      for _ in 0..<3 {
        let (surat, _) = try await kantor.suratMasuk()
        disposisi += try await kantor.disposisikan(surat.id).map(\.id)
      }
      let hal = try await kantor.db.read {
        try $0.value("SELECT n.hal FROM naskah n ORDER BY n.id LIMIT 1", as: String.self)
      }
      let kata = try #require(hal?.split(separator: " ").last.map(String.init))
      func cari(
        _ kata: String, _ daftar: DaftarDisposisi, _ tokoh: Tokoh, _ potongan: Potongan = Potongan()
      ) async throws -> HalamanDaftar<BarisDisposisi> {
        let pelaku = kantor[tokoh]
        return try await kantor.db.read { try $0.daftar(daftar, for: pelaku, mencari: kata, potongan) }
      }
      for (daftar, tokoh) in [(DaftarDisposisi.masuk, Tokoh.sekcamGemolong), (.keluar, .camatGemolong)] {
        let satu = try await cari(kata, daftar, tokoh, Potongan(batas: 2))
        #expect(satu.baris.map(\.id) == [disposisi[2], disposisi[1]])
        let dua = try await cari(kata, daftar, tokoh, Potongan(sebelum: satu.berikut, batas: 2))
        #expect(dua.baris.map(\.id) == [disposisi[0]] && dua.berikut == nil)
      }
      #expect(try await cari(kata, .dilaporkan, .camatGemolong).baris.isEmpty)
      #expect(try await cari("banjir", .masuk, .sekcamGemolong).baris.isEmpty)
      for daftar in DaftarDisposisi.allCases {
        #expect(try await cari(kata, daftar, .kadesBrangkal).baris.isEmpty)
      }
    }
  }
}
