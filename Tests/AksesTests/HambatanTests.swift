import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

@testable import Akses

@Suite struct HambatanTests {
  @Test func `setelah lima kali salah setiap percobaan menunggu dua kali lebih lama`() throws {
    let mulai = Date(timeIntervalSince1970: 1_000_000)
    var ember = Ember(diperbarui: mulai)
    var kini = mulai
    for _ in 1...5 { try ember.tambah(.akunJaringan, pada: kini) }
    for harapan in [15, 30, 60, 120, 240] {
      #expect(throws: TerlaluSeringMencoba(detik: harapan)) { try ember.tambah(.akunJaringan, pada: kini) }
      // Asking too early makes it no longer.
      #expect(throws: TerlaluSeringMencoba(detik: 1)) {
        try ember.tambah(.akunJaringan, pada: kini + Double(harapan) - 0.5)
      }
      kini += Double(harapan)
      try ember.tambah(.akunJaringan, pada: kini)
    }
    for _ in 1...30 {
      kini = ember.tahanSampai
      try ember.tambah(.akunJaringan, pada: kini)
    }
    #expect(ember.tahanSampai.timeIntervalSince(kini) == 900, "never longer than a quarter of an hour")
  }

  @Test func `waktu menghapus percobaan satu demi satu`() throws {
    let mulai = Date(timeIntervalSince1970: 1_000_000)
    var ember = Ember(diperbarui: mulai)
    for _ in 1...4 { try ember.tambah(.akunJaringan, pada: mulai) }
    #expect(ember.tersisa(.akunJaringan, pada: mulai + 900) == 3)
    #expect(ember.tersisa(.akunJaringan, pada: mulai + 86_400) == 0)
    #expect(ember.tersisa(.akunJaringan, pada: mulai - 500) == 4, "a clock that goes back forgives nothing")
  }

  @Test(arguments: Mesin.allCases)
  func `menebak satu akun dari satu tempat dihambat, dengan waktu tunggu yang jelas`(_ mesin: Mesin)
    async throws
  {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var penebak = PerambanUji(client, alamat: "203.0.113.5")
        for nomor in 1...5 {
          let jawaban = try await penebak.masuk("hadi", "tebakan nomor \(nomor)")
          #expect(jawaban.status == .unprocessableContent)
        }
        let dihambat = try await penebak.masuk("hadi", Kantor.sandi)
        #expect(dihambat.status == .tooManyRequests)
        #expect(dihambat.headers[.retryAfter] == "15")
        #expect(dihambat.teks.contains("Tunggu 15 detik"))
        // A neighbour in the same network is the same guesser.
        var tetangga = PerambanUji(client, alamat: "203.0.113.77")
        let dariTetangga = try await tetangga.masuk("hadi", Kantor.sandi)
        #expect(dariTetangga.status == .tooManyRequests)
        kantor.jam.maju(15)
        let setelah = try await penebak.masuk("hadi", Kantor.sandi)
        #expect(setelah.status == .seeOther)
      }
    }
  }

  @Test func `pemilik dengan perangkat yang dikenal tidak terkunci oleh penebak`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        // Hadi logged in here before, in the very network of the guesser.
        var hadi = PerambanUji(client, alamat: "203.0.113.5")
        try await hadi.masuk("hadi")
        hadi.kuki["__Host-kantaya"] = nil
        var penebak = PerambanUji(client, alamat: "203.0.113.6")
        for nomor in 1...40 {
          try await penebak.masuk("hadi", "tebakan nomor \(nomor)")
          try await penebak.masuk("korban\(nomor)", "tebakan nomor \(nomor)")
        }
        let sekali = try await penebak.masuk("korban terakhir", "tebakan")
        #expect(sekali.status == .unprocessableContent)
        let lagi = try await penebak.masuk("korban terakhir", "tebakan lain")
        #expect(lagi.status == .tooManyRequests, "one try on each account")
        #expect(lagi.headers[.retryAfter] == "60")
        var tetangga = PerambanUji(client, alamat: "203.0.113.7")
        let tamu = try await tetangga.masuk("wahyu")
        #expect(tamu.status == .seeOther, "a colleague behind the same address is not locked out")
        let masuk = try await hadi.masuk("hadi")
        #expect(masuk.status == .seeOther, "but not a device that was here before")
      }
    }
  }

  @Test func `tebakan dari banyak tempat memperlambat perangkat baru tanpa mengunci pemilik`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        for nomor in 1...30 {
          var robot = PerambanUji(client, alamat: "45.9.\(nomor).1")
          try await robot.masuk("hadi", "tebakan nomor \(nomor)")
        }
        // From now on a network has one attempt.
        var robot = PerambanUji(client, alamat: "45.10.1.1")
        let pertama = try await robot.masuk("hadi", "salah lagi saja")
        #expect(pertama.status == .unprocessableContent)
        let kedua = try await robot.masuk("hadi", Kantor.sandi)
        #expect(kedua.status == .tooManyRequests)
        #expect(kedua.headers[.retryAfter] == "60")
        // The owner at a new place still gets in at the first attempt.
        var hadi = PerambanUji(client, alamat: "180.252.3.4")
        let masuk = try await hadi.masuk("hadi")
        #expect(masuk.status == .seeOther)
      }
    }
  }

  @Test func `percobaan serentak terhitung semua`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        let jawaban = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
          for nomor in 1...40 {
            group.addTask {
              var robot = PerambanUji(client, alamat: "203.0.113.5")
              return try await robot.masuk("hadi", "tebakan nomor \(nomor)").status
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(jawaban.count { $0 == .unprocessableContent } == 5)
        #expect(jawaban.count { $0 == .tooManyRequests } == 35)
      }
    }
  }

  @Test func `kuki perangkat palsu tidak membebaskan siapa pun`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var asli = PerambanUji(client)
        try await asli.masuk("hadi")
        let kuki = try #require(asli.kuki["__Host-kantaya-perangkat"])
        let akun = try #require(try await kantor.db.read { try $0.akun(milik: kantor.wahyu) })
        let bagian = kuki.split(separator: ".").map(String.init)
        let palsu = ["\(akun.id)", bagian[1], bagian[2], bagian[3]].joined(separator: ".")
        var penebak = PerambanUji(client, alamat: "203.0.113.5")
        for nomor in 1...5 {
          penebak.kuki["__Host-kantaya-perangkat"] = palsu
          try await penebak.masuk("wahyu", "tebakan nomor \(nomor)")
        }
        var lain = PerambanUji(client, alamat: "203.0.113.9")
        let dihambat = try await lain.masuk("wahyu")
        #expect(dihambat.status == .tooManyRequests, "the attempts counted for the network, not for a device")
        kantor.jam.maju(TimeInterval(PerangkatDikenal.usia) + 2 * 86_400)
        let basi = PerangkatDikenal(kuki: kuki, kunci: kantor.akses.kunci, pada: kantor.jam.kini)
        let hadi = try #require(try await kantor.db.read { try $0.akun(milik: kantor.hadi) })
        #expect(basi.nama(untuk: hadi.id) == nil)
      }
    }
  }

  @Test func `sandi yang benar menghapus kesalahan sendiri`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        for _ in 1...4 {
          var peramban = PerambanUji(client)
          for nomor in 1...4 { try await peramban.masuk("wahyu", "salah ketik \(nomor)") }
          let masuk = try await peramban.masuk("wahyu")
          #expect(masuk.status == .seeOther)
        }
      }
    }
  }
}
