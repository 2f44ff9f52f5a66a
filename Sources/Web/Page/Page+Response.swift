import Bahasa
import Hummingbird
import HTTPTypes

extension Page {
  /// Marks the page when a form on it was not accepted.
  package func with(errors: FieldErrors) -> Page {
    var page = self
    page.state = errors.isEmpty ? .fine : .hasErrors
    return page
  }

  /// The whole document for this request: with menu for who is signed in, with the public header for everybody else.
  /// A script that renews a live part gets only what stands inside.
  package func response(
    _ context: some WebContext, status: HTTPResponse.Status = .ok, retryAfter: Int? = nil
  ) -> Response {
    if context.web.isFragment, status == .ok { return main.response() }
    var response = document(page: self, context).response(status: status)
    response.headers[.contentLanguage] = language.rawValue
    response.setRetryAfter(retryAfter)
    if context.web.flash != nil { response.setFlash(nil, context.web.site) }
    return response
  }
}
