import Bahasa
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jejak
import TestKit
import Testing
import Web

@testable import Akses

@Suite struct MasukTests {
  @Test(arguments: Mesin.allCases)
  func `nama dan sandi yang cocok membuka sesi dan menuju halaman yang diminta`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        let ditolak = try await peramban.buka("/surat/7?lembar=2")
        #expect(ditolak.status == .seeOther)
        #expect(ditolak.tujuan == "/masuk?tujuan=%2Fsurat%2F7%3Flembar%3D2")
        let masuk = try await peramban.masuk("  WAHYU ", tujuan: "/surat/7?lembar=2")
        #expect(masuk.status == .seeOther)
        #expect(masuk.tujuan == "/surat/7?lembar=2")
        #expect(try await peramban.buka("/surat/7").teks == "Surat untuk Wahyu")
      }
      let catatan = try await kantor.catatan("masuk.berhasil")
      #expect(catatan.map(\.nama) == ["Wahyu"])
      #expect(catatan.first?.alamat == "36.68.1.10")
      #expect(catatan.first?.keterangan == "dengan kata sandi, Chrome di Android")
    }
  }

  @Test(arguments: Mesin.allCases) func `tata usaha yang masuk membereskan satu butir kesiapan kantornya`(
    _ mesin: Mesin
  ) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.db.write { tx in
        try tx.run(
          """
          INSERT INTO peran_akun (id, akun, peran, unit, mulai, dasar, dibuat)
          SELECT \(tx.key(Akun.self)), id, 'tu', \(kantor.puskesmas), \(Tanggal(kantor.jam.kini)),
                 'SK uji', \(kantor.jam.kini)
          FROM akun WHERE nama_pengguna = 'wahyu'
          """)
      }
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        try await peramban.masuk("wahyu")
      }
      let beres: [String] = try await kantor.db.read {
        try $0.values("SELECT butir FROM kesiapan WHERE unit = \(kantor.puskesmas) ORDER BY butir")
      }
      #expect(beres == ["tu_masuk"])
    }
  }

  @Test func `kuki sesi terkunci pada situs ini dan tak terbaca skrip`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let sesi = try #require(peramban.kukiDitetapkan.first { $0.hasPrefix("__Host-kantaya=") })
        for sifat in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] { #expect(sesi.contains(sifat)) }
        #expect(!sesi.contains("Domain"))
        #expect(peramban.kuki["__Host-kantaya-pra"] == nil)
      }
    }
  }

  @Test func `sandi salah, nama tak dikenal dan akun tertutup dijawab sama`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        for (nama, sandi) in [("wahyu", "bukan sandi saya"), ("tidakada", Kantor.sandi), ("wahyu'--", "x")] {
          var peramban = PerambanUji(client)
          let jawaban = try await peramban.masuk(nama, sandi)
          #expect(jawaban.status == .unprocessableContent)
          #expect(jawaban.teks.contains("tidak cocok"))
          #expect(peramban.kuki["__Host-kantaya"] == nil)
        }
      }
      let gagal = try await kantor.catatan("masuk.gagal")
      #expect(gagal.map(\.nama) == ["Wahyu", "Tidak dikenal", "Tidak dikenal"])
      #expect(!gagal.contains { $0.keterangan.contains("tidakada") })
    }
  }

  @Test func `formulir masuk tanpa bukti halaman ditolak`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.buka("/masuk")
        let isian = ["pengguna": "wahyu", "sandi": Kantor.sandi]
        let bukti = peramban.bukti
        #expect(try await peramban.isi("/masuk", isian.merging(["csrf": ""]) { $1 }).status == .forbidden)
        // The proof of one browser is none for another.
        var lain = PerambanUji(client)
        try await lain.buka("/masuk")
        #expect(try await lain.isi("/masuk", isian.merging(["csrf": bukti]) { $1 }).status == .forbidden)
        try await peramban.buka("/masuk")
        #expect(try await peramban.isi("/masuk", isian).status == .seeOther)
      }
    }
  }

  @Test(arguments: [
    "https://jahat.test/", "//jahat.test", "/\\jahat.test", "/\t/jahat.test", "javascript:alert(1)",
    "/masuk?tujuan=/x",
    "/keluar", "", "jahat.test", "/\u{e9}", "/surat\r\nSet-Cookie: a=b",
  ])
  func `tujuan di luar situs menjadi halaman depan`(_ tujuan: String) async throws {
    #expect(Tujuan(tujuan).jalur == "/")
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        let jawaban = try await peramban.masuk("wahyu", tujuan: tujuan)
        #expect(jawaban.tujuan == "/")
      }
    }
  }

  @Test func `sesi yang ditanam orang lain tidak terpakai setelah masuk`() async throws {
    try await denganKantor { kantor in
      let tanaman = try await kantor.akses.bukaSesi(untuk: kantor.bambang)
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.buka("/masuk")
        let pra = peramban.kuki["__Host-kantaya-pra"]
        #expect(pra != nil)
        // An attacker's session sits in the browser when its owner logs in.
        let bagian = tanaman.kuki.split(separator: "=").map(String.init)
        peramban.kuki[bagian[0]] = bagian[1]
        #expect(try await peramban.buka("/").teks == "Meja Bambang Sutrisno")
        try await peramban.isi(
          "/masuk", ["pengguna": "wahyu", "sandi": Kantor.sandi, "csrf": CSRF.mask(tanaman.csrf)])
        #expect(peramban.kuki["__Host-kantaya"] != bagian[1])
        #expect(try await peramban.buka("/").teks == "Meja Wahyu")
        // The planted session is over, also for the attacker.
        var penyerang = PerambanUji(client)
        penyerang.kuki[bagian[0]] = bagian[1]
        #expect(try await penyerang.buka("/").status == .seeOther)
      }
    }
  }
}
