import Hummingbird
import HTTPTypes

/// The headers that forbid a page what it does not need. A response that brings its own value keeps it.
package struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
  /// No inline script or style, nothing from elsewhere; our own PDFs may be framed by our own pages.
  package static var contentPolicy: String {
    [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:",
      "font-src 'self'", "connect-src 'self'", "media-src 'self' blob:", "worker-src 'self'",
      "manifest-src 'self'",
      "frame-src 'self'", "object-src 'self'", "form-action 'self'", "base-uri 'none'",
      "frame-ancestors 'self'",
    ]
    .joined(separator: "; ")
  }

  private let site: Site

  package init(_ site: Site) { self.site = site }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    var standard: HTTPFields = [
      .contentSecurityPolicy: Self.contentPolicy, .xContentTypeOptions: "nosniff",
      .referrerPolicy: "strict-origin-when-cross-origin",
      .permissionsPolicy:
        "camera=(self), microphone=(self), geolocation=(self), payment=(), usb=(), interest-cohort=()",
      .openerPolicy: "same-origin", .resourcePolicy: "same-origin", .cacheControl: "no-store",
    ]
    if site.transport == .https { standard[.strictTransportSecurity] = "max-age=63072000; includeSubDomains" }
    for field in standard where response.headers[field.name] == nil { response.headers.append(field) }
    return response
  }
}
