import Bahasa
import Database
import Foundation
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import Testing
import Web

struct ErrorPagesTests {
  private enum SuratError: Refusal {
    case rahasia
    var reason: RefusalReason { .forbidden }
    var message: String { "Surat <rahasia> ini hanya untuk penerimanya." }
  }

  private struct Fault: Error, CustomStringConvertible {
    var description: String { "password=hunter2 in table akun" }
  }

  private static let failures: [(path: String, error: any Error, status: Int)] = [
    ("refusal", SuratError.rahasia, 403), ("isian", FieldErrors("perihal", "Tulis perihal."), 422),
    ("terlalu-cepat", TooManyRequests(retryAfter: 7), 429),
    ("putus", DatabaseError.unavailable("10.0.0.1 down"), 503),
    ("penuh", DatabaseError.full, 507), ("aturan", DatabaseError.constraint("UNIQUE akun.nama"), 500),
    ("gangguan", Fault(), 500), ("buruk", HTTPError(.badRequest, message: "Coding key nik"), 400),
    ("besar", HTTPError(.contentTooLarge), 413), ("jenis", HTTPError(.unsupportedMediaType), 415),
    ("cara", HTTPError(.methodNotAllowed), 405), ("tidak-ada", HTTPError(.notFound), 404),
  ]

  private var application: some ApplicationProtocol {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(FakeSession())
    router.middlewares.add(ErrorPages())
    for failure in Self.failures {
      let error = failure.error
      for prefix in ["", "/en"] {
        router.get(RouterPath("\(prefix)/\(failure.path)")) { _, _ -> String in throw error }
      }
    }
    router.get("/tertutup") { _, _ -> String in throw HTTPError(.unauthorized) }
    router.post("/tertutup") { _, _ -> String in throw HTTPError(.unauthorized) }
    return Application(router: router)
  }

  @Test(arguments: failures.indices, ["", "/en"])
  func `every failure is a page that says what to do and betrays nothing`(index: Int, prefix: String)
    async throws
  {
    let failure = Self.failures[index]
    try await application.test(.router) { client in
      try await client.execute(
        uri: "\(prefix)/\(failure.path)", method: .get, headers: [.accept: "text/html"]
      ) { response in
        let html = String(buffer: response.body)
        #expect(response.status.code == failure.status)
        #expect(html.contains("<h1>"))
        #expect(html.contains(Gallery.site.helpDesk))
        #expect(html.contains("lang=\"\(prefix.isEmpty ? "id" : "en")\""))
        #expect(Markup(html).problems.isEmpty)
        for secret in ["hunter2", "akun.nama", "10.0.0.1", "Coding key", "<rahasia>"] {
          #expect(!html.contains(secret))
        }
        #expect((response.status.code >= 500) == html.contains("class=\"reference\""))
      }
    }
  }

  @Test func `scripts get problem+json with fields and reference`() async throws {
    try await application.test(.router) { client in
      let headers: HTTPFields = [.accept: "application/json"]
      try await client.execute(uri: "/isian", method: .get, headers: headers) { response in
        #expect(response.headers[.contentType] == "application/problem+json")
        let json = String(buffer: response.body)
        #expect(json.contains(#""fields":{"perihal":"Tulis perihal."}"#))
        #expect(json.contains(#""status":422"#))
      }
      try await client.execute(uri: "/gangguan", method: .get, headers: headers) {
        #expect(String(buffer: $0.body).contains("reference"))
        #expect(!String(buffer: $0.body).contains("hunter2"))
      }
      try await client.execute(uri: "/tertutup", method: .get, headers: headers) {
        #expect($0.status == .unauthorized)
      }
    }
  }

  @Test func `who is not signed in is led to the sign-in and back`() async throws {
    try await application.test(.router) { client in
      try await client.execute(uri: "/tertutup?a=1&b=2", method: .get) { response in
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/masuk?tujuan=%2Ftertutup%3Fa%3D1%26b%3D2")
      }
      try await client.execute(uri: "/tertutup", method: .post) { #expect($0.status == .unauthorized) }
    }
  }

  @Test func `waiting is told in seconds`() async throws {
    try await application.test(.router) { client in
      try await client.execute(uri: "/terlalu-cepat", method: .get) {
        #expect($0.headers[.retryAfter] == "7")
      }
      try await client.execute(uri: "/putus", method: .get) { #expect($0.headers[.retryAfter] == "30") }
    }
  }

  @Test func `an address without page keeps the menu of who is signed in`() async throws {
    try await application.test(.router) { client in
      try await client.execute(uri: "/entah", method: .get) { response in
        #expect(response.status == .notFound)
        #expect(String(buffer: response.body).contains("Surat masuk"))
      }
    }
  }
}
