import Hummingbird
import Logging
import NIOCore
import Web

/// A request of the tests: who is signed in and under which secret, as headers say it.
struct TestContext: WebContext {
  var coreContext: CoreRequestContextStorage
  var web = WebStorage()
  var viewer: Viewer?
  var csrf = ""
  var remoteAddress = "203.0.113.7"

  init(source: Source) {
    coreContext = .init(source: source)
  }
}

/// What a session would find out.
struct FakeSession: RouterMiddleware {
  var viewer: Viewer? = .sari
  var csrf = "rahasia-sesi-ini"

  func handle(
    _ request: Request, context: TestContext, next: (Request, TestContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.viewer = viewer
    context.csrf = csrf
    return try await next(request, context)
  }
}

extension Viewer {
  static let sari = Viewer(
    name: "Sari Wulandari, S.STP., M.Si.", position: "Kepala Subbagian Umum dan Kepegawaian",
    unit: "Dinas Kesehatan", initials: "SW",
    menu: [
      MenuItem("Meja", href: "/meja", icon: .house),
      MenuItem("Surat masuk", href: "/surat-masuk", icon: .inbox, count: 12, group: "Persuratan"),
      MenuItem("Disposisi", href: "/disposisi", icon: .reply, count: 4, group: "Persuratan"),
      MenuItem("Konsep", href: "/konsep", icon: .pencilSquare, group: "Persuratan"),
      MenuItem("Terkirim", href: "/terkirim", icon: .send, group: "Persuratan"),
      MenuItem("Arsip", href: "/arsip", icon: .archive, group: "Persuratan"),
      MenuItem("Unit kerja", href: "/unit", icon: .diagram, group: "Administrasi"),
      MenuItem("Orang dan jabatan", href: "/orang", icon: .people, group: "Administrasi"),
      MenuItem("Kalender kerja", href: "/kalender", icon: .calendar, group: "Administrasi"),
      MenuItem("Jejak", href: "/jejak", icon: .clockHistory, group: "Administrasi"),
    ],
    notices: 3, live: "/siaran")
}
