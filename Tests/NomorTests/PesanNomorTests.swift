import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct PesanNomorTests {
  @Test(arguments: Mesin.allCases)
  func `1.000 pemesanan serentak tanpa ganda dan tanpa celah`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let nomor = try await withThrowingTaskGroup(of: NomorNaskah.self) { grup in
        for objek in 1...1000 { grup.addTask { try await kantor.pesan(Int64(objek)) } }
        return try await grup.reduce(into: [NomorNaskah]()) { $0.append($1) }
      }
      #expect(nomor.map(\.urut).sorted() == Array(1...1000))
      #expect(Set(nomor.map(\.teks)).count == 1000)
      #expect(try await kantor.semua().map(\.urut) == Array(1...1000))
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `naskah yang sama selalu mendapat nomor yang sama`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let nomor = try await withThrowingTaskGroup(of: NomorNaskah.self) { grup in
        for putaran in 0..<60 { grup.addTask { try await kantor.pesan(Int64(putaran % 3)) } }
        return try await grup.reduce(into: [NomorNaskah]()) { $0.append($1) }
      }
      #expect(Set(nomor.map(\.urut)) == [1, 2, 3])
      #expect(Set(nomor.map { [$0.urut, Int($0.objek?.id ?? -1)] }).count == 3)
      #expect(try await kantor.semua().count == 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemesanan yang gagal tidak meninggalkan celah`(mesin: Mesin) async throws {
    struct Batal: Error {}
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      await #expect(throws: Batal.self) {
        try await kantor.db.write(serialised: Nomor.giliran(kantor.register)) { tx in
          let nomor = try tx.pesanNomor(kantor.permintaan(2), oleh: nil, pada: kantor.jam.sekarang)
          #expect(nomor.urut == 2)
          throw Batal()
        }
      }
      await #expect(throws: NomorError.komponenKosong(.klasifikasi)) {
        try await kantor.nomor.pesan(
          PermintaanNomor(
            register: kantor.register, objek: surat(9), tanggal: hari("2026-03-17"), isi: .init()),
          oleh: nil)
      }
      #expect(try await kantor.pesan(3).urut == 2)
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor dipesan, dipakai, lalu teksnya tetap`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let dipesan = try await kantor.pesan(1)
      #expect(dipesan.teks == "000.8.3.3/1/OR")
      #expect(dipesan.status == .dipesan)
      var lain = try kantor.permintaan(1, "2026-04-01")
      lain = PermintaanNomor(
        register: lain.register, objek: lain.objek, tanggal: lain.tanggal, isi: .init(klasifikasi: "045"))
      let berubah = try await kantor.nomor.pesan(lain, oleh: nil)
      #expect(berubah.id == dipesan.id && berubah.teks == "045/1/OR")
      let terpakai = try await kantor.nomor.pakai(dipesan.id)
      #expect(terpakai.status == .terpakai && terpakai.teks == "045/1/OR")
      #expect(try await kantor.nomor.pakai(dipesan.id) == terpakai)
      #expect(try await kantor.pesan(1) == terpakai)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor batal disimpan dengan alasannya dan tidak dipakai lagi`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pertama = try await kantor.pesan(1)
      await #expect(throws: NomorError.alasanWajib) {
        try await kantor.nomor.batalkan(pertama.id, alasan: " ", oleh: kantor.slamet)
      }
      try await kantor.nomor.batalkan(pertama.id, alasan: "Surat ditarik", oleh: kantor.slamet)
      await #expect(throws: NomorError.nomorBatal(pertama.teks)) { try await kantor.nomor.pakai(pertama.id) }
      await #expect(throws: NomorError.nomorBatal(pertama.teks)) {
        try await kantor.nomor.batalkan(pertama.id, alasan: "lagi", oleh: kantor.slamet)
      }
      #expect(try await kantor.pesan(1).urut == 2)
      let semua = try await kantor.semua()
      #expect(semua.map(\.status) == [.batal, .dipesan])
      #expect(semua.first?.alasan == "Surat ditarik")
      let jejak = try await kantor.db.read { try $0.cerita("nomor", pertama.id.rawValue) }
      #expect(jejak.map(\.peristiwa) == ["nomor.dibatalkan"])
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `naskah bernomor tidak diberi nomor dari register lain`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let nomor = try await kantor.pesan(1)
      let lain = RegisterNomor.ID(rawValue: 301)
      try await kantor.nomor.buat(
        register: kantor.registerBaru(lain, kode: "ND", jenis: ["ND"]), oleh: kantor.slamet)
      await #expect(throws: NomorError.objekSudahBernomor(nomor.teks)) {
        try await kantor.nomor.pesan(
          PermintaanNomor(register: lain, objek: surat(1), tanggal: hari("2026-03-17"), isi: kantor.isi),
          oleh: nil)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `halaman buku nomor berurutan dan tidak berulang`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      for objek in 1...7 { _ = try await kantor.pesan(Int64(objek)) }
      _ = try await kantor.sisipkan(
        kantor.permintaan(8), setelah: 4, alasan: "terlambat", oleh: kantor.slamet)
      var halaman: [NomorNaskah] = []
      var isi: [String] = []
      repeat {
        halaman = try await kantor.db.read { [terakhir = halaman.last] in
          try $0.daftarNomor(kantor.register, tahun: 2026, sebelum: terakhir, batas: 3)
        }
        isi += halaman.map { "\($0.urut)\($0.sisipan)" }
      } while !halaman.isEmpty
      #expect(isi == ["7", "6", "5", "4a", "4", "3", "2", "1"])
    }
  }
}
