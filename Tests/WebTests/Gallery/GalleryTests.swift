import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// The sample pages over the whole stack, checked; `KANTAYA_GALERI=folder` also writes them there to be looked at.
struct GalleryTests {
  @Test(arguments: Gallery.pages.map(\.name))
  func `every page is whole, without inline code, and its references lead somewhere`(name: String)
    async throws
  {
    let page = try #require(Gallery.pages.first { $0.name == name })
    let html = try await render(page.page, signedIn: page.signedIn)
    let check = Markup(html)
    #expect(check.problems.isEmpty)
    #expect(html.utf8.count < 60_000)
    try write(html, name)
  }

  private func render(_ page: Page, signedIn: Bool) async throws -> String {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(FakeSession(viewer: signedIn ? .sari : nil))
    router.get("/halaman") { _, context in page.response(context) }
    return try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/halaman", method: .get) { String(buffer: $0.body) }
      }
  }

  private func write(_ html: String, _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["KANTAYA_GALERI"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try html.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
  }
}
