import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jejak
import Organisasi
import TestKit
import Testing
import Web

@testable import Akses

@Suite struct DuaLangkahTests {
  /// Enrols through the pages; gives the secret and the recovery codes that were shown.
  private func pasang(_ peramban: inout PerambanUji, _ kantor: Kantor) async throws -> (
    OneTimePassword, [String]
  ) {
    try await peramban.buka("/akun/dua-langkah")
    try await peramban.isi("/akun/dua-langkah/calon", ["sandi": Kantor.sandi])
    try await peramban.buka("/akun/dua-langkah")
    let kunci = try #require(peramban.halaman.firstMatch(of: /class="secret">([A-Z2-7 ]+)</))
    let sandi = OneTimePassword(secret: base32(kunci.1.filter { $0 != " " }))
    let kode = sandi.code(step: OneTimePassword.step(at: kantor.jam.kini))
    let hasil = try await peramban.isi("/akun/dua-langkah", ["kode": kode])
    #expect(hasil.status == .ok)
    let pemulihan = hasil.teks.matches(of: /<li>([0-9A-Z]{5}-[0-9A-Z]{5})<\/li>/).map { String($0.1) }
    #expect(pemulihan.count == 10)
    return (sandi, pemulihan)
  }

  private func base32(_ teks: String) -> [UInt8] {
    let huruf = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bit, isi, hasil) = (0, 0, [UInt8]())
    for satu in teks {
      isi = isi << 5 | (huruf.firstIndex(of: satu) ?? 0)
      bit += 5
      if bit >= 8 {
        bit -= 8
        hasil.append(UInt8(isi >> bit & 255))
        isi &= 1 << bit - 1
      }
    }
    return hasil
  }

  @Test(arguments: Mesin.allCases)
  func `dengan verifikasi dua langkah sandi saja tidak membuka apa pun`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let lama = peramban.kuki["__Host-kantaya"]
        let (sandi, _) = try await pasang(&peramban, kantor)
        #expect(peramban.kuki["__Host-kantaya"] != lama, "the session goes on under a new token")
        kantor.jam.maju(60)
        var lain = PerambanUji(client, alamat: "180.1.1.1")
        let pertama = try await lain.masuk("wahyu", tujuan: "/surat/3")
        #expect(pertama.tujuan == "/masuk/kode")
        #expect(lain.kuki["__Host-kantaya"] == nil)
        let belum = try await lain.buka("/")
        #expect(belum.status == .seeOther)
        try await lain.buka("/masuk/kode")
        let salah = try await lain.isi("/masuk/kode", ["kode": "000000"])
        #expect(salah.status == .unprocessableContent)
        let kode = sandi.code(step: OneTimePassword.step(at: kantor.jam.kini))
        let kedua = try await lain.isi("/masuk/kode", ["kode": "\(kode.prefix(3)) \(kode.suffix(3))"])
        #expect(kedua.tujuan == "/surat/3")
        let surat = try await lain.buka("/surat/3")
        #expect(surat.teks == "Surat untuk Wahyu")
      }
      #expect(
        try await kantor.catatan("masuk.gagal").map(\.keterangan) == [
          "Kode langkah kedua salah, Chrome di Android"
        ])
    }
  }

  @Test func `satu kode berlaku satu kali, juga bila dua orang mengetiknya bersamaan`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let (sandi, _) = try await pasang(&peramban, kantor)
        // The very code that enrolled it counts no more.
        let kodePasang = sandi.code(step: OneTimePassword.step(at: kantor.jam.kini))
        var lain = PerambanUji(client, alamat: "180.1.1.1")
        try await lain.masuk("wahyu")
        try await lain.buka("/masuk/kode")
        let ulang = try await lain.isi("/masuk/kode", ["kode": kodePasang])
        #expect(ulang.status == .unprocessableContent)
        kantor.jam.maju(30)
        let kode = sandi.code(step: OneTimePassword.step(at: kantor.jam.kini))
        let status = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
          for nomor in 1...2 {
            group.addTask {
              var satu = PerambanUji(client, alamat: "180.\(nomor).1.1")
              try await satu.masuk("wahyu")
              try await satu.buka("/masuk/kode")
              return try await satu.isi("/masuk/kode", ["kode": kode]).status
            }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(status.count { $0 == .seeOther } == 1)
      }
    }
  }

  @Test func `kode pemulihan membuka satu kali saja`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let (_, kode) = try await pasang(&peramban, kantor)
        for (putaran, harapan) in [(0, HTTPResponse.Status.seeOther), (1, .unprocessableContent)] {
          var lain = PerambanUji(client, alamat: "180.\(putaran).1.1")
          try await lain.masuk("wahyu")
          try await lain.buka("/masuk/kode")
          let hasil = try await lain.isi(
            "/masuk/kode", ["pemulihan": kode[4].lowercased().replacing("-", with: " ")])
          #expect(hasil.status == harapan)
        }
      }
      #expect(
        try await kantor.catatan("masuk.berhasil").last?.keterangan
          == "dengan kata sandi dan kode pemulihan (sisa 9), Chrome di Android")
    }
  }

  @Test func `menebak kode dihambat dan masuk harus diulang`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        _ = try await pasang(&peramban, kantor)
        var penebak = PerambanUji(client, alamat: "180.1.1.1")
        try await penebak.masuk("wahyu")
        for nomor in 0..<5 {
          try await penebak.buka("/masuk/kode")
          let hasil = try await penebak.isi("/masuk/kode", ["kode": "10000\(nomor)"])
          #expect(hasil.status == .unprocessableContent)
        }
        let habis = try await penebak.buka("/masuk/kode")
        #expect(habis.tujuan == "/masuk", "five codes, then the password again")
        try await penebak.masuk("wahyu")
        try await penebak.buka("/masuk/kode")
        let dihambat = try await penebak.isi("/masuk/kode", ["kode": "100009"])
        #expect(dihambat.status == .tooManyRequests)
        #expect(dihambat.headers[.retryAfter] == "30")
      }
    }
  }

  @Test func `rahasia tersimpan tersegel dan terikat pada akunnya`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let (sandi, _) = try await pasang(&peramban, kantor)
        let segel: [UInt8]? = try await kantor.db.read {
          try $0.value("SELECT totp FROM akun WHERE orang = \(kantor.wahyu)")
        }
        let akun = try #require(try await kantor.db.read { try $0.akun(milik: kantor.wahyu) })
        let tersegel = try #require(segel)
        #expect(!tersegel.indices.contains { Array(tersegel[$0...].prefix(20)) == sandi.secret })
        #expect(try kantor.akses.kunci.bukaTOTP(tersegel, akun.id) == sandi.secret)
        #expect(throws: CryptographyError.self) {
          try kantor.akses.kunci.bukaTOTP(tersegel, Key(rawValue: 5))
        }
      }
    }
  }

  @Test func `pejabat wajib memasang sebelum tenggat, setelah itu tidak ada halaman lain`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var hadi = PerambanUji(client)
        try await hadi.masuk("hadi")
        let akun = try await hadi.buka("/akun")
        #expect(akun.teks.contains("Pasang verifikasi dua langkah"))
        kantor.jam.maju(13 * 86_400)
        try await hadi.masuk("hadi")
        let masihBoleh = try await hadi.buka("/")
        #expect(masihBoleh.teks == "Meja Hadi Prasetyo")
        kantor.jam.maju(86_400)
        try await hadi.masuk("hadi")
        let lewat = try await hadi.buka("/surat/1")
        #expect(lewat.tujuan == "/akun/dua-langkah?tujuan=%2Fsurat%2F1")
        _ = try await pasang(&hadi, kantor)
        let terbuka = try await hadi.buka("/surat/1")
        #expect(terbuka.teks == "Surat untuk Hadi Prasetyo")
        try await hadi.buka("/akun/dua-langkah")
        let lepas = try await hadi.isi("/akun/dua-langkah/pelepasan", ["sandi": Kantor.sandi])
        #expect(lepas.status == .conflict, "who has to have it cannot take it off")
        // A clerk may, but only with the password.
        var wahyu = PerambanUji(client, alamat: "1.2.3.4")
        try await wahyu.masuk("wahyu")
        _ = try await pasang(&wahyu, kantor)
        try await wahyu.buka("/akun/dua-langkah")
        let salah = try await wahyu.isi("/akun/dua-langkah/pelepasan", ["sandi": "bukan sandi saya"])
        #expect(salah.status == .unprocessableContent)
        let dilepas = try await wahyu.isi("/akun/dua-langkah/pelepasan", ["sandi": Kantor.sandi])
        #expect(dilepas.tujuan == "/akun")
      }
    }
  }

  @Test func `gambar QR terbaca sebagai kotak-kotak dengan tepi sunyi`() throws {
    let gambar = try #require(gambarQR("otpauth://totp/x?secret=ABC", judul: "Kode"))
    let teks = String(decoding: gambar.bytes, as: UTF8.self)
    let sisi = try #require(teks.firstMatch(of: /viewBox="0 0 (\d+) \1"/).flatMap { Int($0.1) })
    #expect((sisi - 8 - 17).isMultiple(of: 4), "a QR code has 17 + 4 × version modules")
    #expect(teks.contains("M4 4h7v1h-7z"), "the finder pattern stands after four quiet modules")
  }
}
