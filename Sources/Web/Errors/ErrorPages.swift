import Bahasa
import Foundation
import Hummingbird
import HTTPTypes
import Logging

/// Turns everything thrown into an answer: refusals into pages that say why and what to do, a missing sign-in into
/// the way to it, faults into a logged reference number. Scripts that ask for JSON get `application/problem+json`.
///
/// Stands twice: outermost, and again inside the middleware that finds the session, so that the pages of people
/// who are signed in keep their menu.
package struct ErrorPages<Context: WebContext>: RouterMiddleware {
  /// Where one signs in; the page wanted comes along as `tujuan`.
  private let signIn: String

  package init(signIn: String = FrameRoute.signIn()) { self.signIn = signIn }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let thrown {
      let kept = thrown as? KeptForm
      let error = kept?.cause ?? thrown
      var problem = Problem(
        error, reference: Reference(context.id).text, ProblemText(language: context.web.language))
      problem.kept = kept?.texts ?? []
      problem.way = way(from: request, problem)
      log(error, problem, context)
      if problem.status == .unauthorized, request.method == .get, !request.wantsJSON {
        return .see(signInPath(request))
      }
      var response =
        request.wantsJSON
        ? problem.json()
        : problemPage(problem, context)
          .response(context, status: problem.status, retryAfter: problem.retryAfter)
      if let allowed = (error as? HTTPError)?.headers[.allow] { response.headers[.allow] = allowed }
      return response
    }
  }

  private func log(_ error: any Error, _ problem: Problem, _ context: Context) {
    guard let reference = problem.reference else { return }
    context.logger.error("fault", metadata: ["reference": "\(reference)", "error": "\(error)"])
  }

  private func way(from request: Request, _ problem: Problem) -> Problem.Way {
    let address = request.method == .get ? request.uri.path : request.originPath
    switch problem.status.code {
    case 404 where request.method == .get: return .search
    case 400, 405, 413, 415, 422: return address.map { .again($0, .back) } ?? .start
    case 403: return request.method == .get ? .start : address.map { .again($0, .reload) } ?? .start
    case 404, 409: return address.map { .again($0, .reload) } ?? .start
    case 401 where request.method != .get:
      return .again(query(signIn, ["tujuan": request.origin]), .signIn)
    case 401: return .start
    default: return address.map { .again($0, .retry) } ?? .start
    }
  }

  private func signInPath(_ request: Request) -> String {
    let wanted = request.uri.query.map { "\(request.uri.path)?\($0)" } ?? request.uri.path
    return query(signIn, ["tujuan": wanted == "/" ? nil : wanted])
  }
}

/// The end of the request's identity as a person can read it over the telephone: `7F3A-91C2`.
struct Reference {
  let text: String

  init(_ id: String) {
    let tail = id.suffix(8).uppercased()
    text = "\(tail.prefix(4))-\(tail.dropFirst(4))"
  }
}

extension HTTPField.Name {
  fileprivate static let referer = HTTPField.Name(parsed: "referer")
}

extension Request {
  /// The page of ours from which this was sent, without query; nil when the browser does not say.
  fileprivate var originPath: String? {
    guard let url = referer, !url.path.isEmpty else { return nil }
    return SafeAddress(url.path)?.text
  }

  /// The same with its query.
  fileprivate var origin: String? {
    guard let url = referer, !url.percentEncodedPath.isEmpty else { return nil }
    return SafeAddress(url.percentEncodedPath + (url.percentEncodedQuery.map { "?\($0)" } ?? ""))?.text
  }

  private var referer: URLComponents? {
    HTTPField.Name.referer.flatMap { headers[$0] }.flatMap { URLComponents(string: $0) }
  }

  /// Whether a script asked that reads data, not pages.
  package var wantsJSON: Bool {
    if uri.path.hasPrefix("/api/v") { return true }
    let accept = headers[.accept] ?? ""
    return accept.contains("json") && !accept.contains("text/html")
  }
}
