import Hummingbird
import HTTPTypes
import Logging

/// One line per request: what was asked by pattern, never by address, so that no key, code or name is written down.
package struct AccessLog<Context: RequestContext>: RouterMiddleware {
  package init() {}

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response = try await next(request, context)
    response.headers[.requestID] = context.id
    let taken = start.duration(to: .now)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "route": "\(context.endpointPath ?? "-")",
        "status": "\(response.status.code)",
        "ms": "\(Int(taken / .milliseconds(1)))", "bytes": "\(response.body.contentLength ?? -1)",
      ])
    return response
  }
}
