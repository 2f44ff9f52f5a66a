import Bahasa
import Hummingbird
import HTTPTypes
import Logging

/// Who asks must prove who he is: answered with 401 and how to do it (RFC 6750 §3).
package struct Unauthenticated: Error, Sendable {
  let message: String
  /// The error code of RFC 6750; nil when no token came at all.
  let code: String?

  package init(_ message: String, code: String? = nil) {
    self.message = message
    self.code = code
  }
}

/// The token is good, but not for this: 403, with the scope that it lacks.
package struct ScopeMissing: Refusal {
  let scope: String

  package init(_ scope: String) { self.scope = scope }

  package var reason: RefusalReason { .forbidden }
  package var message: String { "Token ini tidak mempunyai cakupan \(scope)." }
}

/// Turns everything thrown inside the API into `application/problem+json`, whatever the client says it accepts.
package struct APIErrors<Context: WebContext>: RouterMiddleware {
  package init() {}

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return answer(error, context)
    }
  }

  private func answer(_ error: any Error, _ context: Context) -> Response {
    let reference = Reference(context.id).text
    if let error = error as? Unauthenticated {
      var response = Problem(.unauthorized, APIText(.unauthorized).title, error.message).json()
      let code = error.code.map { ", error=\"\($0)\"" } ?? ""
      response.headers[.wwwAuthenticate] = "Bearer realm=\"Kantaya\"\(code)"
      return response
    }
    var problem = Problem(error, reference: reference, ProblemText(language: .id))
    let text = APIText(problem.status)
    problem.title = text.title
    if !(error is any Refusal) { problem.message = text.detail }
    if let reference = problem.reference {
      context.logger.error("fault", metadata: ["reference": "\(reference)", "error": "\(error)"])
    }
    var response = problem.json()
    if let error = error as? ScopeMissing {
      response.headers[.wwwAuthenticate] =
        "Bearer realm=\"Kantaya\", error=\"insufficient_scope\", scope=\"\(error.scope)\""
    }
    return response
  }
}

/// What answers in the API where no operation does: an address that exists, asked with a method that it does not serve.
package func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Response {
  let text = APIText(.methodNotAllowed)
  var response = Problem(.methodNotAllowed, text.title, text.detail).json()
  response.headers[.allow] = allowed.map(\.rawValue).sorted().joined(separator: ", ")
  return response
}
