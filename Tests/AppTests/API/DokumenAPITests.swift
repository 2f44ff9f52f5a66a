import Akses
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import TestKit

@testable import App
@testable import Web

@Suite struct DokumenAPITests {
  @Test func `OpenAPI menyebut setiap titik yang dilayani dan hanya itu`() async throws {
    try await Maya.buka { maya in
      let kebijakan = maya.kantaya.kebijakan
      #expect(kebijakan.masalah == [])
      let dokumen = kebijakan.openapi(alamat: "https://kantaya.test")
      #expect(dokumen["openapi"] == "3.1.0")
      var disebut: [String] = []
      guard case .object(let jalan) = dokumen["paths"] else {
        Issue.record("no paths")
        return
      }
      for (jalur, isi) in jalan {
        guard case .object(let metode) = isi else { continue }
        disebut += metode.keys.map { "\($0.uppercased()) \(jalur)" }
      }
      let dilayani = kebijakan.rute.filter { $0.izin == .token }.map { "\($0.metode) \($0.jalur)" }
      #expect(disebut.sorted() == dilayani.sorted())
      let nama = kebijakan.operasi.map(\.id)
      #expect(Set(nama).count == nama.count)
    }
  }

  @Test func `setiap rujukan di dalam OpenAPI ada, dan satu nama berarti satu bentuk`() async throws {
    try await Maya.buka { maya in
      let kebijakan = maya.kantaya.kebijakan
      let dokumen = kebijakan.openapi(alamat: "https://kantaya.test")
      let teks = String(decoding: try dokumen.bytes(), as: UTF8.self)
      let rujukan = Set(
        teks.matches(of: /"#\/components\/([a-zA-Z]+)\/([^"]+)"/).map { [String($0.1), String($0.2)] })
      #expect(rujukan.count > 40)
      for satu in rujukan {
        #expect(dokumen["components"]?[satu[0]]?[satu[1]] != nil, "\(satu)")
        #expect(satu[1].wholeMatch(of: /[a-zA-Z0-9._-]+/) != nil)
      }
      var bentuk: [String: RecordSchema] = [:]
      let schema = kebijakan.operasi.flatMap { satu in
        (satu.body.map { [Schema.record($0)] } ?? []) + [satu.answer.schema].compactMap(\.self)
      }
      for record in schema.flatMap(\.records) {
        #expect(bentuk[record.name] ?? record == record, "\(record.name)")
        bentuk[record.name] = record
      }
    }
  }

  @Test func `dokumen dan halamannya terbuka bagi siapa saja`() async throws {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let openapi = try await client.execute(uri: "/api/openapi.json", method: .get)
        #expect(openapi.status == .ok)
        #expect(
          try JSONValue(openapi.body.readableBytesView)
            == maya.kantaya.kebijakan.openapi(alamat: maya.kantaya.konfigurasi.alamat))
        let halaman = String(buffer: try await client.execute(uri: "/api", method: .get).body)
        #expect(halaman.contains("/api/v1/surat-masuk/{kiriman}/agenda"))
        #expect(halaman.contains("surat:agenda"))
      }
    }
  }

  @Test func `token contoh hanya bagi akun yang memakai kata sandi contoh`() async throws {
    try await Maya.buka { maya in
      await #expect(throws: (any Error).self) {
        try await maya.kantaya.akses.tokenContoh("bupati", sandi: "lain sekali", nama: "x", cakupan: ["cari"])
      }
      let token = try await maya.kantaya.akses.tokenContoh(
        "bupati", sandi: DemoContoh.sandi, nama: "x", cakupan: ["cari"])
      #expect(token.hasPrefix("kantaya_"))
    }
  }
}
