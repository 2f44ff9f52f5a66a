import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct SisipanTests {
  @Test(arguments: Mesin.allCases)
  func `sisipan dibuat sebelum nomor berikutnya terpakai, lalu tidak lagi`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pertama = try await kantor.pesan(1)
      let kedua = try await kantor.pesan(2)
      _ = try await kantor.nomor.pakai(pertama.id)
      let sisipan = try await kantor.sisipkan(
        kantor.permintaan(3, "2026-03-16"), setelah: 1, alasan: "Tertinggal di meja", oleh: kantor.slamet)
      #expect(sisipan.teks == "000.8.3.3/1.a/OR")
      let berikut = try await kantor.sisipkan(
        kantor.permintaan(4), setelah: 1, alasan: "Satu lagi", oleh: kantor.slamet)
      #expect(berikut.sisipan == "b")
      #expect(try await kantor.pesan(3).id == sisipan.id)
      _ = try await kantor.nomor.pakai(kedua.id)
      await #expect(throws: NomorError.sisipanTerlambat(urut: 1)) {
        try await kantor.sisipkan(kantor.permintaan(5), setelah: 1, alasan: "x", oleh: kantor.slamet)
      }
      #expect(try await kantor.pesan(6).urut == 3)
      #expect(try await kantor.semua().map { "\($0.urut)\($0.sisipan)" } == ["1", "1a", "1b", "2", "3"])
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sisipan ditolak bila dilarang, tanpa induk, tanpa alasan, atau habis`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      await #expect(throws: NomorError.sisipanTanpaInduk(2)) {
        try await kantor.sisipkan(kantor.permintaan(2), setelah: 2, alasan: "x", oleh: kantor.slamet)
      }
      await #expect(throws: NomorError.alasanWajib) {
        try await kantor.sisipkan(kantor.permintaan(2), setelah: 1, alasan: "", oleh: kantor.slamet)
      }
      for objek in 10..<36 {
        _ = try await kantor.sisipkan(
          kantor.permintaan(Int64(objek)), setelah: 1, alasan: "x", oleh: kantor.slamet)
      }
      await #expect(throws: NomorError.sisipanHabis(urut: 1)) {
        try await kantor.sisipkan(kantor.permintaan(2), setelah: 1, alasan: "x", oleh: kantor.slamet)
      }
      let ketat = RegisterNomor.ID(rawValue: 304)
      try await kantor.nomor.buat(
        register: kantor.registerBaru(ketat, kode: "KEP", jenis: ["KEP"], sisipan: .dilarang),
        oleh: kantor.slamet)
      await #expect(throws: NomorError.sisipanDilarang(register: "Register KEP")) {
        try await kantor.sisipkan(
          PermintaanNomor(register: ketat, objek: surat(2), tanggal: hari("2026-03-17"), isi: kantor.isi),
          setelah: 1, alasan: "x", oleh: kantor.slamet)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat kertas mendapat nomor sisipan yang langsung terpakai`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      for objek in 1...2 { _ = try await kantor.pesan(Int64(objek)) }
      func surat(setelah urut: Int) throws -> PemakaianSisipan {
        PemakaianSisipan(
          setelah: urut, tanggal: try hari("2026-03-16"), isi: kantor.isi, hal: "Undangan rapat kepada camat",
          alasan: "Tertinggal di meja")
      }
      let nomor = try await kantor.nomor.sisipkanKertas(
        surat(setelah: 1), register: kantor.register, oleh: kantor.slamet)
      #expect(nomor.teks == "000.8.3.3/1.a/OR" && nomor.status == .terpakai)
      #expect(nomor.alasan == "Undangan rapat kepada camat. Disisipkan: Tertinggal di meja")
      await #expect(throws: NomorError.sisipanTanpaInduk(9)) {
        try await kantor.nomor.sisipkanKertas(
          surat(setelah: 9), register: kantor.register, oleh: kantor.slamet)
      }
      #expect(try await kantor.temuan() == [])
    }
  }
}
