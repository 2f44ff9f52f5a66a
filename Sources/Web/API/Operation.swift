import Hummingbird
import HTTPTypes

/// One endpoint as the OpenAPI document tells of it. Made by what registers the endpoint, of what it serves with.
package struct Operation: Sendable {
  package struct Parameter: Sendable, Equatable {
    package let name: String
    package let schema: Schema
  }

  package struct Answer: Sendable, Equatable {
    package let status: HTTPResponse.Status
    /// Nil when there is no body.
    package let mediaType: String?
    package let schema: Schema?

    package init(_ status: HTTPResponse.Status, mediaType: String? = nil, schema: Schema? = nil) {
      self.status = status
      self.mediaType = mediaType
      self.schema = schema
    }
  }

  package let method: HTTPRequest.Method
  /// As the router knows it: `/api/v1/unit/{unit}`.
  package let path: String
  /// Under which heading it stands.
  package let tag: String
  package let summary: String
  package let note: String
  /// What a token must be allowed; nil when any token will do.
  package let scope: String?
  package let parameters: [Parameter]
  package let query: RecordSchema?
  package let body: RecordSchema?
  /// Whether `Idempotency-Key` is asked for, since each request makes something new.
  package let creates: Bool
  package let answer: Answer

  package init(
    method: HTTPRequest.Method, path: String, tag: String, summary: String, note: String, scope: String?,
    parameters: [Parameter], query: RecordSchema?, body: RecordSchema?, creates: Bool, answer: Answer
  ) {
    self.method = method
    self.path = path
    self.tag = tag
    self.summary = summary
    self.note = note
    self.scope = scope
    self.parameters = parameters
    self.query = query
    self.body = body
    self.creates = creates
    self.answer = answer
  }

  /// The refusals it may answer with, besides 401, 429 and 503, which any may.
  package var refusals: [HTTPResponse.Status] {
    var list: [HTTPResponse.Status] = [.badRequest, .unauthorized, .forbidden]
    // A body may name what is not there, too.
    if !parameters.isEmpty || body != nil { list.append(.notFound) }
    // A paper that is not sealed yet has no file.
    if method != .get || answer.mediaType == "application/pdf" { list.append(.conflict) }
    if body != nil { list += [.contentTooLarge, .unsupportedMediaType] }
    if query != nil || body != nil || creates { list.append(.unprocessableContent) }
    return list + [.tooManyRequests, .internalServerError, .serviceUnavailable]
      + (method == .get ? [] : [.insufficientStorage])
  }

  /// Unique, for programs that make functions of the document: `get_surat_masuk_kiriman`.
  package var id: String {
    let words = path.split(separator: "/").dropFirst(2)
      .map { $0.filter { $0 != "{" && $0 != "}" }.replacing("-", with: "_") }
    return ([method.rawValue.lowercased()] + words).joined(separator: "_")
  }
}

extension Route {
  /// The values in the path, with what each looks like.
  package var parameters: [Operation.Parameter] {
    var schemas: [Schema] = []
    func add<T>(_ type: T.Type) {
      schemas.append((type as? any ParameterDescribed.Type)?.parameterSchema ?? .text)
    }
    repeat add((each Value).self)
    return zip(names, schemas).map { Operation.Parameter(name: $0, schema: $1) }
  }
}
