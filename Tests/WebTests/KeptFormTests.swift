import Bahasa
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing
import Web

/// What was typed into a form that came to nothing stays to be copied.
struct KeptFormTests {
  private enum Refused: Refusal {
    case moved
    var reason: RefusalReason { .conflict }
    var message: String { "Surat ini sudah berpindah." }
  }

  private struct Isian: Decodable { var isi: String }

  private static let secret = "rahasia-sesi-ini"

  private func application(viewer: Viewer?) -> some ApplicationProtocol {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(FakeSession(viewer: viewer, csrf: Self.secret))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(CSRFProtection(isPublic: { $0 == "/umum" }))
    for path in ["/surat", "/umum"] {
      router.post(RouterPath(path)) { request, _ -> String in
        for try await _ in request.body {}
        throw Refused.moved
      }
    }
    router.post("/baca") { request, _ -> String in try await request.form(as: Isian.self).isi }
    return Application(router: router)
  }

  private func send(
    _ path: String, viewer: Viewer?, proof: String, type: String = "application/x-www-form-urlencoded",
    header: String? = nil, _ body: String? = nil
  ) async throws -> (status: Int, html: String) {
    let text =
      "isi=Kepada+%3CBapak%3E+Camat&hal=Undangan&sandi=Rahasia+Sekali+Saya&tujuan=u%3A65&ke=konseptor"
    var headers: HTTPFields = [.contentType: type, .accept: "text/html"]
    if let site = HTTPField.Name("Sec-Fetch-Site") { headers[site] = "same-origin" }
    if let referer = HTTPField.Name("Referer") { headers[referer] = "http://localhost/surat/baru?jenis=SD" }
    if let header, let name = HTTPField.Name("X-CSRF") { headers[name] = header }
    let sent = headers
    return try await application(viewer: viewer)
      .test(.router) { client in
        try await client.execute(
          uri: path, method: .post, headers: sent,
          body: ByteBuffer(string: body ?? "csrf=\(proof)&\(text)")
        ) { (Int($0.status.code), String(buffer: $0.body)) }
      }
  }

  private func expectKept(_ html: String) {
    #expect(html.contains("Kepada &lt;Bapak&gt; Camat</textarea>"))
    #expect(html.contains("Undangan</textarea>"))
    #expect(html.contains("readonly"))
    #expect(!html.contains("Rahasia Sekali"))
    #expect(!html.contains("u:65"))
    #expect(!html.contains(">konseptor"))
  }

  @Test func `an ended session is told, keeps the text and leads back through the door`() async throws {
    let answer = try await send("/surat", viewer: nil, proof: "basi")
    #expect(answer.status == 401)
    #expect(answer.html.contains("Sesi Anda telah berakhir"))
    #expect(answer.html.contains("/masuk?tujuan=%2Fsurat%2Fbaru%3Fjenis%3DSD"))
    expectKept(answer.html)
  }

  @Test func `an old page of one who is signed in, and a public form, keep the text too`() async throws {
    for (path, viewer) in [("/surat", Viewer.sari), ("/umum", nil)] as [(String, Viewer?)] {
      let answer = try await send(path, viewer: viewer, proof: "basi")
      #expect(answer.status == 403)
      #expect(answer.html.contains("Halaman ini sudah kedaluwarsa"))
      expectKept(answer.html)
    }
  }

  @Test func `what the office refuses keeps the text beside the reason`() async throws {
    let answer = try await send("/surat", viewer: .sari, proof: CSRF.mask(Self.secret))
    #expect(answer.status == 409)
    #expect(answer.html.contains("Surat ini sudah berpindah."))
    expectKept(answer.html)
  }

  @Test func `texts of an upload are kept, its file is not`() async throws {
    let answer = try await upload(proof: "basi", viewer: nil)
    #expect(answer.status == 401)
    #expect(answer.html.contains("Sudah saya kerjakan</textarea>"))
    #expect(!answer.html.contains("Isi Berkas"))
  }

  @Test func `texts of an upload that the office refuses are kept too`() async throws {
    for inHeader in [false, true] {
      let answer = try await upload(proof: CSRF.mask(Self.secret), viewer: .sari, inHeader: inHeader)
      #expect(answer.status == 409)
      #expect(answer.html.contains("Surat ini sudah berpindah."))
      #expect(answer.html.contains("Sudah saya kerjakan</textarea>"))
      #expect(!answer.html.contains("Isi Berkas"))
    }
  }

  @Test func `a text that cannot be taken comes back without what was wrong, and says it`() async throws {
    let body = "csrf=\(CSRF.mask(Self.secret))&isi=Kepada+%E2%80%AEBapak+Camat&no=%E2%80%AE1"
    let answer = try await send("/baca", viewer: .sari, proof: "", body)
    #expect(answer.status == 422)
    #expect(answer.html.contains("Kepada Bapak Camat</textarea>"))
    #expect(answer.html.contains("id=\"ketikan-0-galat\""))
    #expect(answer.html.contains("<b>No:</b> Teks ini memuat tanda tak terlihat yang membalik arah tulisan."))
  }

  @Test func `typed numbers and addresses are kept too, under names that people read`() async throws {
    let body =
      "csrf=\(CSRF.mask(Self.secret))&gelarBelakang=S.STP.&surel=sari%40kantor.test&nip=196802171992001003&unit=65"
    let answer = try await send("/surat", viewer: .sari, proof: "", body)
    #expect(answer.status == 409)
    #expect(answer.html.contains("Gelar belakang</label>"))
    for text in ["S.STP.", "sari@kantor.test", "196802171992001003"] {
      #expect(answer.html.contains("\(text)</textarea>"), "\(text)")
    }
    #expect(!answer.html.contains(">65</textarea>"))
  }

  private func upload(
    proof: String, viewer: Viewer?, inHeader: Bool = false
  ) async throws -> (status: Int, html: String) {
    let sent = inHeader ? "" : proof
    let head = "--q\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(sent)\r\n--q\r\n"
    let text = "Content-Disposition: form-data; name=\"laporan\"\r\n\r\nSudah saya kerjakan\r\n--q\r\n"
    let file = "Content-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nIsi Berkas Ini\r\n--q--\r\n"
    return try await send(
      "/surat", viewer: viewer, proof: "", type: "multipart/form-data; boundary=q",
      header: inHeader ? proof : nil, head + text + file)
  }
}
