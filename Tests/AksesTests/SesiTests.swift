import Bahasa
import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisasi
import TestKit
import Testing
import Web

@testable import Akses

@Suite struct SesiTests {
  @Test(arguments: Mesin.allCases)
  func `sesi berakhir bila lama diam, dan paling lama tujuh hari`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        kantor.jam.maju(8 * 3600 - 1)
        let hidup = try await peramban.buka("/")
        #expect(hidup.status == .ok)
        kantor.jam.maju(8 * 3600 + 1)
        let diam = try await peramban.buka("/")
        #expect(diam.tujuan == "/masuk")
        #expect(peramban.kuki["__Host-kantaya"] == nil, "a dead cookie is taken away")
        try await peramban.masuk("wahyu")
        for _ in 1...23 {
          kantor.jam.maju(7 * 3600)
          try await peramban.buka("/")
        }
        let seminggu = try await peramban.buka("/")
        #expect(seminggu.status == .ok, "161 hours")
        kantor.jam.maju(7 * 3600)
        let lewat = try await peramban.buka("/")
        #expect(lewat.status == .seeOther, "168 hours")
      }
    }
  }

  @Test func `membaca halaman menulis paling sering sekali semenit`() async throws {
    try await denganKantor { kantor in
      let sesi = try await kantor.akses.bukaSesi(untuk: kantor.wahyu)
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        peramban.pasang(sesi.kuki)
        try await peramban.buka("/")
        func terakhir() async throws -> Date? {
          try await kantor.db.read { try $0.value("SELECT terakhir FROM sesi WHERE id = \(sesi.sesi)") }
        }
        let awal = try await terakhir()
        kantor.jam.maju(59)
        try await peramban.buka("/")
        #expect(try await terakhir() == awal)
        kantor.jam.maju(1)
        try await peramban.buka("/")
        #expect(try await terakhir() == kantor.jam.kini)
      }
    }
  }

  @Test func `token hanya tersimpan sebagai sidik`() async throws {
    try await denganKantor { kantor in
      let sesi = try await kantor.akses.bukaSesi(untuk: kantor.wahyu)
      let token = try #require(TokenAcak(kuki: sesi.kuki.split(separator: "=").last.map(String.init)))
      let tersimpan: [[UInt8]] = try await kantor.db.read {
        try $0.values("SELECT token FROM sesi ORDER BY id")
      }
      #expect(tersimpan == [sha256(Array(token.teks.utf8))])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `layar yang terbuka tidak lagi dikabari setelah sesinya dicabut`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      let sesi = try await kantor.akses.bukaSesi(untuk: kantor.wahyu).sesi
      func pelaku() async throws -> Pelaku? {
        try await kantor.db.read { [kini = kantor.jam.kini] in
          try $0.pelaku(sesi: sesi, dari: "", pada: kini)
        }
      }
      kantor.jam.maju(9 * 3600)
      #expect(try await pelaku()?.orang == kantor.wahyu, "only looked at all day")
      try await kantor.db.write { [kini = kantor.jam.kini] in try $0.cabut(sesi, pada: kini) }
      #expect(try await pelaku() == nil)
    }
  }

  @Test func `perangkat yang dikeluarkan langsung di luar`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var ponsel = PerambanUji(client)
        var kantorPC = PerambanUji(client, alamat: "180.1.1.1")
        try await ponsel.masuk("wahyu")
        try await kantorPC.masuk("wahyu")
        let daftar = try await ponsel.buka("/akun/sesi")
        let jalur = try #require(daftar.teks.firstMatch(of: /action="(\/akun\/sesi\/\d+\/pencabutan)"/)).1
        try await ponsel.isi(String(jalur), [:])
        let keluar = try await kantorPC.buka("/")
        #expect(keluar.status == .seeOther)
        let masih = try await ponsel.buka("/")
        #expect(masih.status == .ok)
        // Somebody else's session cannot be ended by its number.
        var bambang = PerambanUji(client, alamat: "2.2.2.2")
        try await bambang.masuk("bambang")
        let sesiWahyu = try await kantor.akses.bukaSesi(untuk: kantor.wahyu)
        try await bambang.buka("/akun/sesi")
        let orangLain = try await bambang.isi("/akun/sesi/\(sesiWahyu.sesi)/pencabutan", [:])
        #expect(orangLain.status == .notFound)
        try await ponsel.buka("/akun/sesi")
        try await ponsel.isi("/akun/sesi-lain/pencabutan", [:])
        let semua = try await kantor.db.read { tx in
          try tx.sesi(
            milik: try tx.akun(milik: kantor.wahyu)?.id ?? Key(rawValue: 1), diam: 3600, pada: kantor.jam.kini
          )
        }
        #expect(semua.count == 1)
      }
    }
  }

  @Test func `keluar mengakhiri sesi di pusat, bukan hanya di peramban`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let salinan = peramban.kuki
        try await peramban.buka("/akun")
        let keluar = try await peramban.isi("/keluar", [:])
        #expect(keluar.tujuan == "/masuk")
        var penyalin = PerambanUji(client)
        penyalin.kuki = salinan
        let ditolak = try await penyalin.buka("/")
        #expect(ditolak.status == .seeOther)
      }
    }
  }

  @Test func `token berganti saat hak berubah, dan yang lama masih semenit dihormati`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu")
        let lama = try #require(peramban.kuki["__Host-kantaya"])
        let akun = try #require(try await kantor.db.read { try $0.akun(milik: kantor.wahyu) })
        try await kantor.db.write { try $0.hakBerubah(akun.id) }
        try await peramban.buka("/akun")
        let baru = try #require(peramban.kuki["__Host-kantaya"])
        #expect(baru != lama)
        // A form that was open before still sends.
        let kirim = try await peramban.isi("/akun/sesi-lain/pencabutan", [:])
        #expect(kirim.status == .seeOther)
        var terlambat = PerambanUji(client)
        terlambat.kuki["__Host-kantaya"] = lama
        let dalamSemenit = try await terlambat.buka("/")
        #expect(dalamSemenit.status == .ok)
        kantor.jam.maju(61)
        let sesudah = try await terlambat.buka("/")
        #expect(sesudah.status == .seeOther)
        let tetap = try await peramban.buka("/")
        #expect(tetap.status == .ok)
      }
    }
  }

  @Test func `yang sudah lama berakhir dilupakan, yang hidup tetap`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("wahyu", "salah ketik saja")
        try await peramban.masuk("wahyu")
        func banyak(_ tabel: SQL) async throws -> Int? {
          try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM \(tabel)") }
        }
        try await kantor.akses.bersihkan()
        #expect(try await banyak("sesi") == 1)
        #expect(try await banyak("percobaan_masuk") == 2)
        kantor.jam.maju(38 * 86_400)
        try await kantor.akses.bersihkan()
        #expect(try await banyak("sesi") == 0)
        #expect(try await banyak("percobaan_masuk") == 0)
      }
    }
  }

  @Test func `menu dan jumlah yang menunggu datang dari penyusun aplikasi`() async throws {
    let kerangka = Kerangka(
      menu: { pelaku, _ in [MenuItem("Surat \(pelaku.nama)", href: "/surat", icon: .inbox, count: 3)] },
      pemberitahuan: { _, _ in 7 }, aliran: "/siaran")
    try await denganKantor(kerangka: kerangka) { kantor in
      try await kantor.app.test(.router) { client in
        var peramban = PerambanUji(client)
        try await peramban.masuk("bambang")
        let akun = try await peramban.buka("/akun")
        #expect(akun.teks.contains("Surat Bambang Sutrisno"))
        #expect(akun.teks.contains("Camat Gemolong"))
        #expect(akun.teks.contains("Kecamatan Gemolong"))
      }
    }
  }

  @Test(arguments: [
    ("", ["203.0.113.7"], "203.0.113.7"), ("127.0.0.1", ["9.9.9.9, 203.0.113.7"], "203.0.113.7"),
    ("198.51.100.1", ["203.0.113.7"], "198.51.100.1"), ("", ["bukan alamat"], ""), ("", [], ""),
    ("::1", ["2001:DB8::1"], "2001:db8::1"), ("", ["203.0.113.7, 127.0.0.1"], "203.0.113.7"),
    ("", ["::ffff:203.0.113.7"], "203.0.113.7"),
  ])
  func `alamat orang hanya dipercaya dari proksi sendiri`(
    _ tetangga: String, _ rantai: [String], _ harapan: String
  ) {
    #expect(ProksiTepercaya.soketLokal.alamat(tetangga: tetangga, diteruskan: rantai) == harapan)
  }

  @Test(arguments: [
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
      "Edge di Windows"
    ),
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1",
      "Safari di iPhone"
    ),
    ("Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0", "Firefox di Linux"),
    ("Mozilla/5.0 (Linux; Android 14; SM-A155F) Chrome/130 Mobile Safari/537.36", "Chrome di Android"),
    ("curl/8.5", "Perangkat tidak dikenal"),
  ])
  func `perangkat disebut seperti orang menyebutnya`(_ userAgent: String, _ harapan: String) {
    #expect(namaPerangkat(userAgent) == harapan)
  }
}
