import Akses
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Web

@testable import Naskah

/// A citizen with a browser: keeps its cookie, sends forms with what the page put into them.
struct Warga: Sendable {
  let client: any TestClientProtocol

  struct Jawaban {
    let status: HTTPResponse.Status
    let teks: String
    let kuki: String
  }

  static func buka(
    _ mesin: Mesin, batas: Int = 1000, _ body: @escaping @Sendable (KantorNaskah, Warga) async throws -> Void
  ) async throws {
    try await KantorNaskah.buka(mesin) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let site = Site(name: "Pemerintah Kabupaten Sragen", shortName: "Kabupaten Sragen")
      let akses = Akses(db: kantor.db, site: site, kunci: try KunciAkses(induk: Array(0..<32)))
      let router = Router(context: AppContext.self)
      router.middlewares.add(WebFrame(site))
      router.middlewares.add(ErrorPages())
      router.middlewares.add(SesiMiddleware(akses))
      router.middlewares.add(CSRFProtection())
      HalamanVerifikasi(kantor.mesin, batas: RateLimiter(capacity: batas, perMinute: 1))
        .addRoutes(to: RuteTerjaga(router, kebijakan: Kebijakan()))
      try await Application(router: router)
        .test(.router) { client in try await body(kantor, Warga(client: client)) }
    }
  }

  func buka(_ alamat: String, menerima: String = "text/html") async throws -> Jawaban {
    try await client.execute(uri: alamat, method: .get, headers: [.accept: menerima]) { response in
      Jawaban(
        status: response.status, teks: String(buffer: response.body), kuki: response.headers[.setCookie] ?? ""
      )
    }
  }

  private static let asalHalaman = HTTPField.Name("Sec-Fetch-Site")

  /// Sends a file through the form of the start page.
  func unggah(_ isi: [UInt8], _ alamat: String = "/v") async throws -> String {
    try await kirim(isi, alamat).teks
  }

  func kirim(_ isi: [UInt8], _ alamat: String = "/v") async throws -> Jawaban {
    let halaman = try await buka(alamat)
    let bukti =
      halaman.teks.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/).map { String($0.output.1) } ?? ""
    let batas = "batas-uji"
    var tubuh = Array(
      "--\(batas)\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(bukti)\r\n--\(batas)\r\nContent-Disposition: form-data; name=\"pdf\"; filename=\"surat.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
        .utf8)
    tubuh += isi + Array("\r\n--\(batas)--\r\n".utf8)
    let kuki = halaman.kuki.split(separator: ";").first.map(String.init) ?? ""
    var headers: HTTPFields = [
      .contentType: "multipart/form-data; boundary=\(batas)", .cookie: kuki, .accept: "text/html",
    ]
    if let asal = Self.asalHalaman { headers[asal] = "same-origin" }
    let jawaban = try await client.execute(
      uri: alamat, method: .post, headers: headers,
      body: ByteBuffer(bytes: tubuh)
    ) { Jawaban(status: $0.status, teks: String(buffer: $0.body), kuki: "") }
    let judul = jawaban.teks.firstMatch(of: /<h1>([^<]*)<.h1>/).map { String($0.output.1) } ?? "tanpa judul"
    try Galeri.simpan(Array(jawaban.teks.utf8), "unggah-\(judul).html")
    return jawaban
  }
}
