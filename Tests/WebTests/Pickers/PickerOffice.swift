import Bahasa
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Synchronization
import Testing

@testable import Web

/// A form with a picker of every kind, as a module would write it, and a count of how often it was done.
final class PickerOffice: Sendable {
  private static let secret = "rahasia-sesi-ini"
  private let done = Mutex(0)
  private let asked = Mutex<[String]>([])

  var timesDone: Int { done.withLock { $0 } }
  var questions: [String] { asked.withLock { $0 } }

  static let villages = (1...40)
    .map { Choice("d\($0)", "Desa \($0)", detail: $0 % 2 == 0 ? "Genap" : "Ganjil") }
  static let offices = [
    Choice("u1", "Dinas \"Air\" & <Jalan>", detail: "Pusat"), Choice("u2", "Dinas Kesehatan"),
  ]

  var routes: some HTTPResponder<TestContext> {
    let router = Router(context: TestContext.self)
    router.get("/tulis") { _, context in Self.form(context).response(context) }
    router.post("/surat") { [self] _, context -> Response in
      done.withLock { $0 += 1 }
      return Self.form(context, FieldErrors("hal", "Tulis hal."))
        .response(context, status: .unprocessableContent)
    }
    router.get("/daftar") { _, context in
      Page(
        "Daftar",
        main: """
          <form method="get" action="/daftar"><input type="hidden" name="tahun" value="2026">\
          \(combobox(Field("desa", "Desa", need: .optional), Self.villages))\(button("Saring"))</form>
          """
      )
      .response(context)
    }
    router.get("/kantor") { [self] request, _ -> Response in
      let words = request.uri.queryParameters["q"].map(String.init) ?? ""
      asked.withLock { $0.append(words) }
      return try ChoiceList(Self.offices.filter { $0.label.contains(words) }).response()
    }
    return router.buildResponder()
  }

  private static func form(_ context: TestContext, _ errors: FieldErrors = .init()) -> Page {
    let unit = Field("kepada", "Kepada", errors: errors)
    let cc = Field("tembusan", "Tembusan", need: .optional, errors: errors)
    let village = Field("desa", "Desa", need: .optional, errors: errors)
    return Page(
      "Tulis surat",
      main: Form(to: "/surat", context.formToken())
        .html(
          """
          <input type="hidden" name="versi" value="1">\
          \(["1", "2"], { select(Field("peran", "Peran", errors: errors).at($0), [Choice("a", "Anak"), Choice("k", "Kepala")]) })\
          \(combobox(unit, source: "/kantor", choices: []))\
          \(details("Lainnya", combobox(cc, source: "/kantor", choices: [], picks: .several)))\
          \(combobox(village, villages))\
          \(checkboxes(Field("centang", "Tandai", errors: errors), villages))\
          \(textField(Field("hal", "Hal", errors: errors)))\(textArea(Field("isi", "Isi", errors: errors)))\
          \(radios(Field("sifat", "Sifat", errors: errors), [Choice("b", "Biasa"), Choice("r", "Rahasia")], chosen: "b"))\
          \(fileUpload(Field("berkas", "Berkas", need: .optional, errors: errors), accept: []))
          """, actions: [button("Simpan surat")]
        )
    )
    .with(errors: errors)
  }

  /// What the browser is shown when it sends these fields.
  func post(_ fields: [(String, String)], proof: String = CSRF.mask(secret), page: String = "/tulis")
    async throws -> (status: Int, html: String)
  {
    try await execute(
      .post, "/surat",
      [.contentType: "application/x-www-form-urlencoded", .fetchSite: "same-origin"],
      ([("csrf", proof), ("pilih.halaman", page)] + fields)
        .map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }.joined(separator: "&"))
  }

  func get(_ address: String) async throws -> (status: Int, html: String) {
    try await execute(.get, address, [:], nil)
  }

  private func execute(
    _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: String?
  )
    async throws -> (status: Int, html: String)
  {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(FakeSession(csrf: Self.secret))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(CSRFProtection())
    router.middlewares.add(PickerSearch(pages: routes))
    let inner = routes
    for method in [HTTPRequest.Method.get, .post] {
      router.on("**", method: method) { request, context in
        try await inner.respond(to: request, context: context)
      }
    }
    return try await Application(router: router)
      .test(.router) { client in
        try await client.execute(
          uri: address, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
        ) { (Int($0.status.code), String(buffer: $0.body)) }
      }
  }
}
