import Foundation
import Hummingbird
import HTTPTypes

/// Notes site, path, theme, language and flash in the context.
///
/// The order of the platform's middleware, from the outside in: `AccessLog`, `SecurityHeaders`, `Compression`,
/// `WebFrame`, `ErrorPages`, `BodyLimit`, the one that finds the session, `ErrorPages` again (its pages then have the
/// menu of who is signed in), `RateLimiting`, `CSRFProtection`,
/// `PickerSearch`, routes. `Assets.addRoutes` and
/// `OfflinePage.addRoutes` belong outside of the session, in a group with the first five only.
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
    context.web.isFragment = request.isFragment
    context.web.flash = request.cookies[site.cookieName("kilat")].flatMap { Flash(cookie: $0.value) }
    var response = try await next(request, context)
    // A script that sends files would follow the redirect unseen, and use up the notice that is meant for the page.
    if request.headers[.upload] != nil, response.status == .seeOther, let target = response.headers[.location]
    {
      response.status = .noContent
      response.headers[.location] = nil
      response.headers[.uploadTarget] = target
    }
    return response
  }
}

extension Request {
  /// Whether a script asks for a page without its frame: then nobody's menu has to be made either.
  package var isFragment: Bool { headers[.fragment] != nil }
}
