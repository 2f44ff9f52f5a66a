import Bahasa
import Foundation
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing

@testable import Web

struct ResponseTests {
  private func router(_ site: Site = Gallery.site) -> Router<TestContext> {
    let router = Router(context: TestContext.self)
    router.middlewares.add(SecurityHeaders(site))
    router.middlewares.add(Compression())
    router.middlewares.add(WebFrame(site))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(BodyLimit(bytes: 1000))
    router.middlewares.add(FakeSession())
    router.get("/besar") { _, context in
      Page("Besar", main: "<p>\(String(repeating: "surat ", count: 400))</p>").response(context)
    }
    router.get("/kecil") { _, _ in ("<p>kecil</p>" as HTML).response() }
    router.get("/gambar") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "image/png"],
        body: .init(byteBuffer: ByteBuffer(repeating: 0, count: 5000)))
    }
    router.post("/tulis") { request, _ -> String in
      String(try await request.body.collect(upTo: 10_000).readableBytes)
    }
    router.post("/kirim") { _, context in
      Response.see("/surat/1", Flash("Surat terkirim ke 208 desa; “selesai” <b>"), context)
    }
    router.post("/keluar-situs") { _, _ in Response.see("//jahat.example") }
    return router
  }

  @Test func `a script that renews a live part gets the page without its frame`() async throws {
    try await Application(router: router())
      .test(.router) { client in
        let name = try #require(HTTPField.Name("X-Fragmen"))
        try await client.execute(uri: "/besar", method: .get, headers: [name: "1"]) { response in
          let text = String(buffer: response.body)
          #expect(text.hasPrefix("<p>surat surat"))
          #expect(!text.contains("<html") && !text.contains("Sari"))
        }
        try await client.execute(uri: "/besar", method: .get) { response in
          let text = String(buffer: response.body)
          #expect(text.contains("<html") && text.contains("Sari"))
        }
      }
  }

  @Test func `no page may run what is not ours`() async throws {
    try await Application(router: router())
      .test(.router) { client in
        try await client.execute(uri: "/besar", method: .get) { response in
          let policy = try #require(response.headers[.contentSecurityPolicy])
          #expect(policy.contains("default-src 'none'"))
          #expect(policy.contains("script-src 'self';"))
          #expect(policy.contains("frame-ancestors 'self'"))
          #expect(!policy.contains("unsafe"))
          #expect(response.headers[.xContentTypeOptions] == "nosniff")
          #expect(response.headers[.strictTransportSecurity]?.contains("max-age=63072000") == true)
          #expect(response.headers[.cacheControl] == "no-store")
          for name in [
            "Permissions-Policy", "Referrer-Policy", "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
          ] {
            #expect(response.headers[try #require(HTTPField.Name(name))] != nil)
          }
        }
      }
    try await Application(router: router(Site()))
      .test(.router) { client in
        try await client.execute(uri: "/kecil", method: .get) {
          #expect($0.headers[.strictTransportSecurity] == nil)
        }
      }
  }

  @Test(arguments: [
    ("/besar", "gzip, deflate, br, zstd", "br"), ("/besar", "br", "br"), ("/besar", "gzip, br;q=0", "gzip"),
    ("/besar", "gzip", "gzip"), ("/besar", "gzip;q=0", nil), ("/besar", "", nil),
    ("/kecil", "gzip, br", nil), ("/gambar", "gzip, br", nil),
  ])
  func `only large texts are packed, and only for who unpacks`(
    path: String, accepted: String, packing: String?
  )
    async throws
  {
    try await Application(router: router())
      .test(.router) { client in
        try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: accepted]) { response in
          #expect(response.headers[.contentEncoding] == packing)
          #expect((Array(response.body.readableBytesView.prefix(2)) == [0x1F, 0x8B]) == (packing == "gzip"))
          #expect(response.headers[.contentLength].flatMap { Int($0) } == response.body.readableBytes)
          #expect((response.headers[.vary] == "Accept-Encoding") == (path == "/besar"))
          if packing != nil { #expect(response.body.readableBytes < 4000) }
        }
      }
  }

  @Test(arguments: [("cross-site", false), ("same-origin", true), ("none", true)])
  func `what another site asks for travels unpacked`(site: String, isPacked: Bool) async throws {
    var headers: HTTPFields = [.acceptEncoding: "gzip, br"]
    headers[.fetchSite] = site
    try await Application(router: router())
      .test(.router) { [headers] client in
        try await client.execute(uri: "/besar", method: .get, headers: headers) { response in
          #expect((response.headers[.contentEncoding] != nil) == isPacked)
          #expect(response.headers[.contentLength].flatMap { Int($0) } == response.body.readableBytes)
        }
      }
  }

  @Test func `a body over the limit is refused`() async throws {
    try await Application(router: router())
      .test(.router) { client in
        try await client.execute(uri: "/tulis", method: .post, body: ByteBuffer(repeating: 1, count: 1000)) {
          #expect(String(buffer: $0.body) == "1000")
        }
        try await client.execute(uri: "/tulis", method: .post, body: ByteBuffer(repeating: 1, count: 1001)) {
          #expect($0.status == .contentTooLarge)
        }
      }
  }

  @Test func `a flash is shown once, as text`() async throws {
    try await Application(router: router())
      .test(.router) { client in
        let cookie = try await client.execute(uri: "/kirim", method: .post) { response in
          #expect(response.status == .seeOther)
          #expect(response.headers[.location] == "/surat/1")
          return try #require(response.headers[.setCookie])
        }
        #expect(cookie.hasPrefix("__Host-kilat="))
        #expect(cookie.contains("HttpOnly; SameSite=Lax; Secure"))
        let pair = String(cookie.prefix { $0 != ";" })
        try await client.execute(uri: "/besar", method: .get, headers: [.cookie: pair]) { response in
          #expect(String(buffer: response.body).contains("208 desa; “selesai” &lt;b&gt;"))
          #expect(response.headers[.setCookie]?.contains("Max-Age=0") == true)
        }
        try await client.execute(uri: "/besar", method: .get, headers: [.cookie: "__Host-kilat=%%%"]) {
          #expect($0.status == .ok)
          #expect(!String(buffer: $0.body).contains("data-kilat"))
        }
        try await client.execute(uri: "/keluar-situs", method: .post) {
          #expect($0.headers[.location] == "/")
        }
      }
  }

  @Test func `the theme chosen is in the first byte of the page`() async throws {
    try await Application(router: router())
      .test(.router) { client in
        try await client.execute(uri: "/besar", method: .get, headers: [.cookie: "tema=gelap"]) {
          #expect(String(buffer: $0.body).contains(#"data-tema="gelap""#))
        }
        try await client.execute(uri: "/besar", method: .get, headers: [.cookie: "tema=\"><script>"]) {
          #expect(String(buffer: $0.body).contains(#"data-tema="auto""#))
        }
      }
  }

  @Test func `errors come first in the title, and a page for everyone holds nobody`() async throws {
    let router = router()
    router.get("/galat") { _, context in
      Page("Tulis", main: "").with(errors: .init("a", "b")).response(context)
    }
    OfflinePage.addRoutes(to: router)
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/galat", method: .get) {
          #expect(String(buffer: $0.body).contains("<title>Galat: Tulis"))
        }
        try await client.execute(uri: "/luring", method: .get) { response in
          let html = String(buffer: response.body)
          #expect(!html.contains("Sari"))
          #expect(!html.contains("name=\"csrf\""))
        }
      }
  }
}
