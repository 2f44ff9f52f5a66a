import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing
import Web

struct CSRFTests {
  private static let secret = "rahasia-sesi-ini"

  private enum Proof: CaseIterable { case right, wrong, missing }
  private enum Way: CaseIterable { case urlencoded, multipart, header }
  private enum Site: CaseIterable { case same, cross, subdomain, address, originSame, originOther, silent }

  private struct Case: Sendable {
    let proof: Proof
    let way: Way
    let site: Site
    var passes: Bool { proof == .right && (site == .same || site == .originSame) }
  }

  private static let cases = Proof.allCases.flatMap { proof in
    Way.allCases.flatMap { way in Site.allCases.map { Case(proof: proof, way: way, site: $0) } }
  }

  private var router: Router<TestContext> {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(FakeSession(csrf: Self.secret))
    router.middlewares.add(CSRFProtection())
    router.get("/kirim") { _, _ in "terlihat" }
    router.post("/kirim") { request, _ -> String in
      try await request.form(as: [String: String].self)["isi"] ?? "tanpa isi"
    }
    router.post("/unggah") { request, _ -> String in
      var size = 0
      let _: [String: String] = try await request.form { _, reader in
        while let chunk = try await reader.nextChunk() { size += chunk.readableBytes }
      }
      return String(size)
    }
    return router
  }

  @Test(arguments: cases)
  private func `only a proven form of this site changes anything`(one: Case) async throws {
    try await Application(router: router)
      .test(.router) { client in
        let (headers, body) = message(one)
        try await client.execute(uri: "/kirim", method: .post, headers: headers, body: body) { response in
          #expect((response.status == .ok) == one.passes)
          if one.passes { #expect(String(buffer: response.body) == "surat") }
          if !one.passes { #expect(response.status == .forbidden) }
        }
      }
  }

  @Test func `reading needs no proof`() async throws {
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/kirim", method: .get, headers: [.fetchSite: "cross-site"]) {
          #expect($0.status == .ok)
        }
      }
  }

  @Test func `a large upload passes through behind its proof, and not at all without`() async throws {
    let file = String(repeating: "\r\n--x", count: 200_000)
    @Sendable func body(_ first: String) -> ByteBuffer {
      ByteBuffer(
        string:
          "\(first)--x9\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n\(file)\r\n--x9--\r\n"
      )
    }
    let field = "--x9\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(CSRF.mask(Self.secret))\r\n"
    let headers: HTTPFields = [.fetchSite: "same-origin", .contentType: "multipart/form-data; boundary=x9"]
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/unggah", method: .post, headers: headers, body: body(field)) {
          #expect(String(buffer: $0.body) == "1000000")
        }
        try await client.execute(uri: "/unggah", method: .post, headers: headers, body: body("")) {
          #expect($0.status == .forbidden)
        }
      }
  }

  @Test func `over a real connection an upload streams through, and a refused one ends at once`() async throws
  {
    let file = String(repeating: "surat ", count: 300_000)
    @Sendable func body(_ proof: String) -> ByteBuffer {
      ByteBuffer(
        string: "--x9\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(proof)\r\n--x9\r\n"
          + "Content-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n\(file)\r\n--x9--\r\n")
    }
    let headers: HTTPFields = [.fetchSite: "same-origin", .contentType: "multipart/form-data; boundary=x9"]
    try await Application(router: router)
      .test(.live) { client in
        try await client.execute(
          uri: "/unggah", method: .post, headers: headers, body: body(CSRF.mask(Self.secret))
        ) { #expect(String(buffer: $0.body) == "1800000") }
        try await client.execute(uri: "/unggah", method: .post, headers: headers, body: body("")) {
          #expect($0.status == .forbidden)
        }
        try await client.execute(uri: "/kirim", method: .get) { #expect($0.status == .ok) }
      }
  }

  @Test func `a handler that never reads the upload answers all the same`() async throws {
    let router = router
    router.post("/abai") { _, _ in "selesai" }
    let (headers, body) = message(Case(proof: .right, way: .multipart, site: .same))
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/abai", method: .post, headers: headers, body: body) {
          #expect(String(buffer: $0.body) == "selesai")
        }
      }
  }

  @Test func `each page masks the secret anew, and no session proves nothing`() {
    #expect(CSRF.mask("abc") != CSRF.mask("abc"))
    #expect(CSRF.proves(CSRF.mask("abc"), "abc"))
    #expect(!CSRF.proves(CSRF.mask(""), ""))
    #expect(!CSRF.proves("zz", "a"))
    #expect(!CSRF.proves(CSRF.mask("abc"), "abd"))
  }

  private func message(_ one: Case) -> (HTTPFields, ByteBuffer) {
    var headers = siteHeaders(one.site)
    let proof =
      switch one.proof {
      case .right: CSRF.mask(Self.secret)
      case .wrong: CSRF.mask("rahasia-sesi-lain")
      case .missing: ""
      }
    switch one.way {
    case .urlencoded:
      headers[.contentType] = "application/x-www-form-urlencoded"
      return (headers, ByteBuffer(string: one.proof == .missing ? "isi=surat" : "csrf=\(proof)&isi=surat"))
    case .header:
      headers[.contentType] = "application/x-www-form-urlencoded"
      if one.proof != .missing { headers[.csrfProof] = proof }
      return (headers, ByteBuffer(string: "isi=surat"))
    case .multipart:
      headers[.contentType] = "multipart/form-data; boundary=q"
      let first = "--q\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(proof)\r\n"
      let rest = "--q\r\nContent-Disposition: form-data; name=\"isi\"\r\n\r\nsurat\r\n--q--\r\n"
      return (headers, ByteBuffer(string: one.proof == .missing ? rest : first + rest))
    }
  }

  private func siteHeaders(_ site: Site) -> HTTPFields {
    switch site {
    case .same: [.fetchSite: "same-origin"]
    case .cross: [.fetchSite: "cross-site"]
    case .subdomain: [.fetchSite: "same-site"]
    case .address: [.fetchSite: "none"]
    case .originSame: [.origin: "http://localhost"]
    case .originOther: [.origin: "https://localhost.jahat.example"]
    case .silent: [:]
    }
  }
}

extension HTTPField.Name {
  static var fetchSite: Self { Self("Sec-Fetch-Site") ?? .origin }
  static var csrfProof: Self { Self("X-CSRF") ?? .origin }
}
