import Bahasa
import Database
import Hummingbird
import HummingbirdTesting
import Testing
import Web

struct RouteTests {
  private enum Surat {}

  private enum Rute {
    static let daftar: Route<> = Route("/surat")
    static let satu = Route<Key<Surat>>("/surat/:surat")
    static let lampiran = Route<Key<Surat>, String>("/surat/:surat/lampiran/:nama")
  }

  @Test func `links are made of the pattern`() {
    #expect(Rute.daftar() == "/surat")
    #expect(Rute.satu(Key(rawValue: 42)) == "/surat/42")
    #expect(Rute.lampiran(Key(rawValue: 42), "a/b ü?.pdf") == "/surat/42/lampiran/a%2Fb%20%C3%BC%3F.pdf")
    #expect(query(Rute.daftar(), ["q": "rapat & kerja", "sebelum": nil]) == "/surat?q=rapat%20%26%20kerja")
    #expect(query(Rute.daftar(), ["q": nil]) == "/surat")
  }

  @Test func `a handler gets back what the link was made of, and no page is no page`() async throws {
    let router = Router(context: TestContext.self)
    router.get(Rute.lampiran.path) { _, context -> String in
      let (surat, nama) = try Rute.lampiran.value(context)
      return "\(surat) \(nama)"
    }
    router.get(Rute.satu.path) { _, context -> String in try Rute.satu.value(context).description }
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: Rute.lampiran(Key(rawValue: 7), "a/b ü.pdf"), method: .get) {
          #expect(String(buffer: $0.body) == "7 a/b ü.pdf")
        }
        try await client.execute(uri: "/surat/tujuh", method: .get) { #expect($0.status == .notFound) }
        try await client.execute(uri: "/surat/-7", method: .get) { #expect($0.status == .notFound) }
      }
  }
}
