import Berkas
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct KlikGandaTests {
  @Test(arguments: Mesin.allCases)
  func `paraf, pengembalian dan penarikan yang terkirim dua kali dijawab seperti yang pertama`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let persuratan = kantor.persuratan
      let id = try await kantor.konsep(try kantor.konten())
      let konseptor = kantor[.konseptorKesehatan]
      for _ in 0..<2 { try await persuratan.ajukan(id, versi: 1, kunci: "a", oleh: konseptor) }
      let pertama = try await kantor.pelaku(memegang: try #require(try await kantor.menunggu(id).first))
      for _ in 0..<2 { try await persuratan.setujui(id, versi: 1, kunci: "b", oleh: pertama) }
      let kedua = try await kantor.pelaku(memegang: try #require(try await kantor.menunggu(id).first))
      #expect(kedua.orang != pertama.orang)
      for _ in 0..<2 {
        try await persuratan.kembalikan(
          id, versi: 1, ke: .selangkah, alasan: "Dicek", kunci: "c", oleh: kedua)
      }
      #expect(try await kantor.naskah(id).status == .paraf)
      // The same form cannot do another act unseen, and without a key nothing is remembered.
      await #expect(throws: NaskahError.self) {
        try await persuratan.setujui(id, versi: 1, kunci: "c", oleh: kedua)
      }
      for _ in 0..<2 {
        try await persuratan.tarikKembali(id, versi: 1, alasan: "Keliru", kunci: "d", oleh: konseptor)
      }
      #expect(try await kantor.naskah(id).versi == 2)
      await #expect(throws: NaskahError.self) {
        try await persuratan.tarikKembali(id, versi: 1, alasan: "Keliru", oleh: konseptor)
      }
      for peristiwa in ["naskah.diajukan", "naskah.diparaf", "naskah.dikembalikan", "naskah.ditarik"] {
        #expect(try await kantor.jejak(peristiwa).count == 1, "\(peristiwa)")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tanda tangan yang terkirim berkali-kali sekaligus memberi satu nomor yang sama`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      let kadis = kantor[.kadisKesehatan]
      let persuratan = kantor.persuratan
      let hasil = try await withThrowingTaskGroup(of: HasilTandaTangan.self) { regu in
        for _ in 0..<4 {
          regu.addTask {
            try await persuratan.tandaTangani(
              id, versi: 1, sandi: Kantor.sandi, kunci: "sama", oleh: kadis)
          }
        }
        return try await regu.reduce(into: []) { $0.append($1) }
      }
      #expect(hasil == Array(repeating: HasilTandaTangan(nomor: "400.7/1/DINKES", kantor: 1), count: 4))
      // Later, too; and withdrawing twice is withdrawing once.
      let lagi = try await persuratan.tandaTangani(
        id, versi: 1, sandi: Kantor.sandi, kunci: "sama", oleh: kadis)
      #expect(lagi.nomor == "400.7/1/DINKES")
      await #expect(throws: NaskahError.self) {
        _ = try await persuratan.tandaTangani(
          id, versi: 1, sandi: Kantor.sandi, kunci: "lain", oleh: kadis)
      }
      for _ in 0..<2 { try await persuratan.cabut(id, alasan: "Keliru", kunci: "e", oleh: kadis) }
      #expect(try await kantor.naskah(id).status == .dicabut)
      #expect(try await kantor.jejak("naskah.ditandatangani").count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penyegelan yang gagal dapat diulang dengan kunci yang sama`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      let kadis = kantor[.kadisKesehatan]
      try await kantor.layanan.selamaPutus {
        await #expect(throws: (any Error).self) {
          _ = try await kantor.persuratan.tandaTangani(
            id, versi: 1, sandi: Kantor.sandi, kunci: "k", oleh: kadis)
        }
      }
      let hasil = try await kantor.persuratan.tandaTangani(
        id, versi: 1, sandi: Kantor.sandi, kunci: "k", oleh: kadis)
      #expect(hasil.nomor == "400.7/1/DINKES")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pengiriman yang terkirim dua kali dijawab seperti yang pertama, juga bila bersamaan`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.persuratan.mesin.ubahCaraKirim(
        kantor.unit("05"), .keluarKantor, dasar: "Keputusan", oleh: kantor[.admin])
      let id = try await kantor.terkirim(try kantor.konten())
      #expect(try await kantor.naskah(id).status == .ditandatangani)
      let (persuratan, kadis) = (kantor.persuratan, kantor[.kadisKesehatan])
      let hasil = try await withThrowingTaskGroup(of: HasilKirim.self) { regu in
        for _ in 0..<4 { regu.addTask { try await persuratan.kirim(id, kunci: "k", oleh: kadis) } }
        return try await regu.reduce(into: []) { $0.append($1) }
      }
      #expect(hasil.map(\.kantor) == [1, 1, 1, 1])
      #expect(try await kantor.kiriman(id).count == 1)
      #expect(try await persuratan.kirim(id, kunci: "k", oleh: kadis) == hasil[0])
      await #expect(throws: NaskahError.self) {
        _ = try await persuratan.kirim(id, kunci: "lain", oleh: kadis)
      }
      await #expect(throws: NaskahError.self) { _ = try await persuratan.kirim(id, oleh: kadis) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `lampiran yang terunggah dua kali dengan formulir yang sama melekat sekali`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      let konseptor = kantor[.konseptorKesehatan]
      for kunci in ["a", "a", "b"] {
        let berkas = try await kantor.unggahan("Daftar.txt")
        try await kantor.persuratan.lampirkan([berkas], pada: id, kunci: kunci, oleh: konseptor)
      }
      #expect(try await kantor.naskah(id).konten.lampiran.count == 2)
    }
  }

  @Test func `berkas surat bernama nomornya`() async throws {
    try await Kantor.buka { kantor in
      let id = try await kantor.terkirim(try kantor.konten())
      let berkas = try await kantor.persuratan.berkasNaskah(id, oleh: kantor[.kadisKesehatan])
      #expect(berkas.berkas.nama == "400.7-1-DINKES.pdf")
      let jawaban = berkas.response()
      #expect(
        jawaban.headers[.contentDisposition] == "inline; filename*=UTF-8''400%2E7%2D1%2DDINKES%2Epdf")
    }
  }
}
