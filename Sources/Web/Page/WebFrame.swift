import Foundation
import Hummingbird

/// The outermost middleware of every page: notes site, path, theme, language and flash in the context.
package struct WebFrame<Context: WebContext>: RouterMiddleware {
  let site: Site

  package init(_ site: Site) { self.site = site }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.web.site = site
    context.web.path = request.uri.path
    context.web.theme = request.cookies["tema"].flatMap { Theme(rawValue: $0.value) } ?? .auto
    context.web.language = request.uri.path == "/en" || request.uri.path.hasPrefix("/en/") ? .en : .id
    context.web.flash = request.cookies[site.cookieName("kilat")].flatMap { Flash(cookie: $0.value) }
    return try await next(request, context)
  }
}
