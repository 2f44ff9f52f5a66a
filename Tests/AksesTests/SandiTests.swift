import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

@testable import Akses

@Suite struct SandiTests {
  private func masalah(_ sandi: String) -> String? {
    AturanSandi(kata: ["sukowati"])
      .masalah(sandi, namaPengguna: "wahyuningsih", nama: "Sri Wahyuningsih", nip: "199004042015031004")
  }

  @Test(arguments: [
    "telaga kertas merpati", "Kuda-Lumping-7-Payung", "benterang wajan sirih", "x9$Kq2!vLw7z",
    "rumah di tepi rel kereta",
    "ヤシの木の下で昼寝をする猫",
  ])
  func `sandi panjang yang tidak mudah ditebak diterima`(_ sandi: String) {
    #expect(masalah(sandi) == nil)
  }

  @Test(arguments: [
    "pendek7!Aa", "password1234", "P@ssw0rd!2026", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaa",
    "abcabcabcabcabc",
    "bismillah2026", "Indonesia1945!", "wahyuningsih90", "Wahyuningsih#1990", "199004042015031004",
    "sukowati2026!!",
    "S3l4m4t d4t4ng", "qwertyasdfghzxcvb", "112233445566", "adminadminadmin", "",
  ])
  func `sandi yang mudah ditebak ditolak dengan alasan`(_ sandi: String) {
    #expect(masalah(sandi) != nil)
  }

  @Test(arguments: Mesin.allCases)
  func `mengganti sandi mengeluarkan perangkat lain dan memutar token`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var sini = PerambanUji(client)
        var sana = PerambanUji(client, alamat: "180.1.1.1")
        try await sini.masuk("wahyu")
        try await sana.masuk("wahyu")
        let lama = sini.kuki["__Host-kantaya"]
        try await sini.buka("/sandi")
        let baru = "benterang wajan sirih"
        let isian = ["lama": Kantor.sandi, "baru": baru, "ulang": baru]
        let beda = try await sini.isi("/sandi", isian.merging(["ulang": "lain lagi sama sekali"]) { $1 })
        #expect(beda.status == .unprocessableContent)
        let lemah = try await sini.isi(
          "/sandi", isian.merging(["baru": "password1234", "ulang": "password1234"]) { $1 })
        #expect(lemah.status == .unprocessableContent)
        #expect(!lemah.teks.contains("password1234"), "a password is never shown again")
        let ganti = try await sini.isi("/sandi", isian)
        #expect(ganti.tujuan == "/akun")
        #expect(sini.kuki["__Host-kantaya"] != lama)
        let sana2 = try await sana.buka("/")
        #expect(sana2.status == .seeOther)
        let sini2 = try await sini.buka("/")
        #expect(sini2.status == .ok)
        var lagi = PerambanUji(client, alamat: "180.1.1.1")
        let sandiLama = try await lagi.masuk("wahyu")
        #expect(sandiLama.status == .unprocessableContent)
        let sandiBaru = try await lagi.masuk("wahyu", baru)
        #expect(sandiBaru.status == .seeOther)
      }
    }
  }

  @Test func `sandi lama yang ditebak di sesi terbuka dihambat`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        var status: [HTTPResponse.Status] = []
        for nomor in 1...6 {
          try await peramban.buka("/sandi")
          let baru = "benterang wajan sirih"
          status.append(
            try await peramban.isi("/sandi", ["lama": "tebakan \(nomor)", "baru": baru, "ulang": baru]).status
          )
        }
        #expect(status == Array(repeating: .unprocessableContent, count: 5) + [.tooManyRequests])
      }
      #expect(try await kantor.catatan("akun.sandi-ulang-salah").count == 5)
    }
  }

  @Test func `pemeriksaan sandi antre, dan yang terlalu banyak disuruh kembali`() async throws {
    let pemeriksa = PemeriksaSandi(biaya: .init(memory: 1024, passes: 4, lanes: 1), serentak: 2)
    let sidik = try await pemeriksa.sidik(Kantor.sandi)
    let hasil = await withTaskGroup(of: Result<Bool, any Error>.self) { group in
      for _ in 1...400 {
        group.addTask {
          do { return .success(try await pemeriksa.cocok(Kantor.sandi, dengan: sidik)) } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let berhasil = hasil.compactMap { try? $0.get() }
    #expect(berhasil.allSatisfy { $0 })
    #expect(berhasil.count >= 128)
    #expect(hasil.contains { if case .failure(let e) = $0 { e is AntreanSandiPenuh } else { false } })
    let kemudian = try await pemeriksa.cocok("salah", dengan: sidik)
    #expect(!kemudian, "the queue is empty again")
    let takAda = try await pemeriksa.cocok(Kantor.sandi, dengan: nil)
    #expect(!takAda)
  }

  @Test func `nama yang tidak ada diperiksa dengan biaya yang sama`() async throws {
    let pemeriksa = PemeriksaSandi(biaya: .init(memory: 19_456, passes: 2, lanes: 1), serentak: 1)
    let biaya = { (sidik: String) in sidik.split(separator: "$").prefix(3).map(String.init) }
    #expect(biaya(pemeriksa.sidikPalsu) == biaya(try await pemeriksa.sidik(Kantor.sandi)))
    #expect(biaya(pemeriksa.sidikPalsu) == ["argon2id", "v=19", "m=19456,t=2,p=1"])
    #expect(!(try await pemeriksa.cocok("bukan sandi saya", dengan: nil)))
  }
}
