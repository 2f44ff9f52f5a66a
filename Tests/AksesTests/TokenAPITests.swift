import Bahasa
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Organisasi
import TestKit
import Testing
import Web

@testable import Akses

@Suite struct TokenAPITests {
  private static let cakupan = Cakupan("surat:baca", "membaca surat")

  /// The door with one endpoint behind a scope.
  private func app(_ kantor: Kantor) -> some ApplicationProtocol {
    let router = Router(context: AppContext.self)
    let kebijakan = Kebijakan()
    router.addMiddleware {
      WebFrame<AppContext>(kantor.akses.site)
      ErrorPages<AppContext>()
      MetodeLain<AppContext>(kebijakan)
      AlamatMiddleware(kantor.akses.pengaturan.proksi)
    }
    let halaman = router.group()
    halaman.add(middleware: SesiMiddleware(kantor.akses))
    halaman.add(middleware: ErrorPages())
    halaman.add(middleware: CSRFProtection())
    let api = router.group()
    api.add(middleware: APIErrors())
    api.add(
      middleware: TokenMiddleware(
        kantor.akses, laju: RateLimiter(capacity: 9, perMinute: 1, now: { kantor.jam.kini }),
        lajuAlamat: RateLimiter(capacity: 100, perMinute: 100, now: { kantor.jam.kini })))
    let rute = RuteTerjaga(halaman, api: api, kebijakan: kebijakan)
    kantor.akses.addRoutes(to: rute)
    let surat: Route<> = Route("/api/v1/surat")
    rute.api(
      .get, surat, TitikAPI("Surat", "Surat", Self.cakupan)
    ) { minta in SayaJSON(minta.konteks) }
    return Application(router: router)
  }

  private func buat(
    _ kantor: Kantor, _ nama: String, cakupan: [String] = ["surat:baca"]
  ) async throws -> String {
    try await kantor.akses.tokenContoh(nama, sandi: Kantor.sandi, nama: "uji", cakupan: cakupan)
  }

  private func minta(
    _ client: any TestClientProtocol, _ alamat: String, token: String?, metode: HTTPRequest.Method = .get
  ) async throws -> TestResponse {
    var kepala = HTTPFields()
    if let token { kepala[.authorization] = "Bearer \(token)" }
    return try await client.execute(uri: alamat, method: metode, headers: kepala)
  }

  @Test(arguments: Mesin.allCases)
  func `token bertindak sebagai pemiliknya dengan hak hari ini`(mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      let token = try await buat(kantor, "hadi")
      try await app(kantor)
        .test(.router) { client in
          let jawaban = try await minta(client, "/api/v1/saya", token: token)
          #expect(jawaban.status == .ok)
          let saya = try JSONValue(jawaban.body.readableBytesView)
          #expect(saya["nama"] == "Hadi Prasetyo")
          #expect(saya["token"]?["cakupan"] == ["surat:baca"])
          #expect(try await minta(client, "/api/v1/surat", token: token).status == .ok)
        }
    }
  }

  @Test func `tanpa token, token asing, dan cakupan lain ditolak dengan sebabnya`() async throws {
    try await denganKantor { kantor in
      let lain = try await buat(kantor, "hadi", cakupan: ["surat:agenda"])
      try await app(kantor)
        .test(.router) { client in
          let tanpa = try await minta(client, "/api/v1/surat", token: nil)
          #expect(tanpa.status == .unauthorized)
          #expect(tanpa.headers[.wwwAuthenticate] == "Bearer realm=\"Kantaya\"")
          #expect(tanpa.headers[.contentType] == "application/problem+json")
          for asing in ["x", "kantaya_" + String(repeating: "A", count: 43)] {
            let jawaban = try await minta(client, "/api/v1/surat", token: asing)
            #expect(jawaban.status == .unauthorized)
            #expect(jawaban.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
          }
          let kurang = try await minta(client, "/api/v1/surat", token: lain)
          #expect(kurang.status == .forbidden)
          #expect(kurang.headers[.wwwAuthenticate]?.contains("scope=\"surat:baca\"") == true)
          #expect(kurang.teks.contains("surat:baca"))
          #expect(try await minta(client, "/api/v1/saya", token: lain).status == .ok)
        }
    }
  }

  @Test func `sesi peramban tidak berlaku bagi API, dan token tidak membuka halaman`() async throws {
    try await denganKantor { kantor in
      let token = try await buat(kantor, "hadi")
      let sesi = try await kantor.akses.bukaSesi(untuk: kantor.hadi)
      try await app(kantor)
        .test(.router) { client in
          let kuki = try await client.execute(
            uri: "/api/v1/saya", method: .get, headers: [.cookie: sesi.kuki])
          #expect(kuki.status == .unauthorized)
          let halaman = try await minta(client, "/akun", token: token)
          #expect(halaman.status == .seeOther)
          #expect(halaman.tujuan?.hasPrefix("/masuk") == true)
        }
    }
  }

  @Test func `token yang dicabut, lewat masanya, atau akunnya ditutup tidak berlaku lagi`() async throws {
    try await denganKantor { kantor in
      let token = try await buat(kantor, "wahyu")
      let lain = try await buat(kantor, "hadi")
      try await app(kantor)
        .test(.router) { client in
          #expect(try await minta(client, "/api/v1/saya", token: token).status == .ok)
          let ratri = try await kantor.pelaku(kantor.ratri)
          #expect(try await kantor.akses.cabutSemuaToken(milik: kantor.wahyu, oleh: ratri) == 1)
          #expect(try await minta(client, "/api/v1/saya", token: token).status == .unauthorized)
          kantor.jam.maju(31 * 86_400)
          #expect(try await minta(client, "/api/v1/saya", token: lain).status == .unauthorized)
          let baru = try await buat(kantor, "bambang")
          try await kantor.akses.tutupAkun(kantor.bambang, oleh: ratri)
          #expect(try await minta(client, "/api/v1/saya", token: baru).status == .unauthorized)
        }
      #expect(try await kantor.catatan("akun.token-dicabut").count == 1)
      #expect(try await kantor.catatan("akun.token-dibuat").count == 3)
    }
  }

  @Test func `administrator unit tidak mencabut token di luar unitnya`() async throws {
    try await denganKantor { kantor in
      _ = try await buat(kantor, "bambang")
      let sekar = try await kantor.pelaku(kantor.sekar)
      await #expect(throws: AkunError.bukanWewenang) {
        try await kantor.akses.cabutSemuaToken(milik: kantor.bambang, oleh: sekar)
      }
    }
  }

  @Test func `satu token hanya boleh sesering batasnya`() async throws {
    try await denganKantor { kantor in
      let token = try await buat(kantor, "hadi")
      try await app(kantor)
        .test(.router) { client in
          for _ in 0..<9 { #expect(try await minta(client, "/api/v1/saya", token: token).status == .ok) }
          let cukup = try await minta(client, "/api/v1/saya", token: token)
          #expect(cukup.status == .tooManyRequests)
          #expect(cukup.headers[.retryAfter] != nil)
        }
    }
  }

  @Test func `halaman token: kata sandi dibuktikan, token tampil sekali, disimpan sebagai sidik`()
    async throws
  {
    try await denganKantor { kantor in
      try await app(kantor)
        .test(.router) { client in
          var peramban = PerambanUji(client)
          peramban.pasang(try await kantor.akses.bukaSesi(untuk: kantor.wahyu).kuki)
          try await peramban.buka("/akun/token")
          #expect(peramban.halaman.contains("surat:baca"))
          let isian = [
            "nama": "Aplikasi absen", "cakupan": "surat:baca", "masa": "90", "sandi": Kantor.sandi,
          ]
          let salah = try await peramban.isi("/akun/token", isian.merging(["sandi": "bukan"]) { $1 })
          #expect(salah.status == .unprocessableContent)
          let asing = try await peramban.isi("/akun/token", isian.merging(["cakupan": "semua"]) { $1 })
          #expect(asing.status == .unprocessableContent)
          let lama = try await peramban.isi("/akun/token", isian.merging(["masa": "366"]) { $1 })
          #expect(lama.status == .unprocessableContent)
          let jadi = try await peramban.isi("/akun/token", isian)
          #expect(jadi.status == .ok)
          let token = try #require(
            peramban.halaman.firstMatch(of: /kantaya_[A-Za-z0-9_-]{43}/).map { String($0.0) })
          #expect(try await minta(client, "/api/v1/surat", token: token).status == .ok)
          try await peramban.buka("/akun/token")
          #expect(peramban.halaman.contains("Aplikasi absen"))
          #expect(!peramban.halaman.contains(token))
          #expect(try await peramban.isi("/akun/token", isian).status == .unprocessableContent)
          let id = try #require(peramban.halaman.firstMatch(of: /\/akun\/token\/(\d+)\/pencabutan/)?.output.1)
          #expect(try await peramban.isi("/akun/token/\(id)/pencabutan", [:]).status == .seeOther)
          #expect(try await minta(client, "/api/v1/surat", token: token).status == .unauthorized)
          let sidik = RahasiaToken(token)?.sidik
          let tersimpan = try await kantor.db.read {
            try $0.value("SELECT sidik FROM token_api", as: [UInt8].self)
          }
          #expect(tersimpan == sidik)
        }
    }
  }

  @Test func `metode yang tidak dilayani dijawab 405 dengan yang dilayani`() async throws {
    try await denganKantor { kantor in
      try await app(kantor)
        .test(.router) { client in
          for metode in [HTTPRequest.Method.delete, .trace] + [HTTPRequest.Method("QUERY")].compactMap(\.self)
          {
            let jawaban = try await minta(client, "/api/v1/saya", token: nil, metode: metode)
            #expect(jawaban.status == .methodNotAllowed)
            #expect(jawaban.headers[.allow] == "GET")
          }
          #expect(
            try await minta(client, "/api/v1/tidak-ada", token: nil).headers[.contentType]
              == "application/problem+json")
        }
    }
  }
}
