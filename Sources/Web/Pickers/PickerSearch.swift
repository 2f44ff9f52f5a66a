import Bahasa
import Foundation
import Hummingbird
import HTTPTypes

/// Lets every picker be searched where no script runs. A form that asks for the answers of a picker never reaches its
/// handler: the page it stands on is read once more, filled with what was typed, and what was found stands under the
/// picker to be ticked. So nothing is written, nothing is lost, and no route has to know of it.
///
/// Stands inside `CSRFProtection`.
package struct PickerSearch<Context: WebContext>: RouterMiddleware {
  private let pages: any HTTPResponder<Context>

  /// `pages`: the routes of the pages, without the middlewares that this request has passed already.
  package init(pages: any HTTPResponder<Context>) { self.pages = pages }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var request = request
    var context = context
    let form = try await form(&request)
    context.web.page = request.method == .get ? place(request) : form?.pickerPage ?? request.uri.path
    guard let form, let question = PickerQuestion(form) else { return try await next(request, context) }
    for address in addresses(question, request) {
      guard let response = try await page(address, request, context),
        var answer = SearchedForm(PageMarkup(try await response.body.whole()), question)
      else { continue }
      for index in answer.pickers.indices {
        guard let source = answer.pickers[index].source, let words = answer.pickers[index].words else {
          continue
        }
        answer.pickers[index].found = try await ask(source, words, request, context)
      }
      var result = Response(status: .ok, headers: response.headers)
      result.headers[.contentLength] = nil
      result.body = .init(byteBuffer: ByteBuffer(bytes: answer.filled()))
      return result
    }
    // What shows no page at an address itself says why, as to somebody who has to sign in first.
    if request.method == .get { return try await next(request, context) }
    throw PickerError.pageGone
  }

  /// The address of the page itself: words that were looked for may name a person, and are not said again.
  private func place(_ request: Request) -> String {
    let kept = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("q=") }
    return kept.isEmpty ? request.uri.path : "\(request.uri.path)?\(kept.joined(separator: "&"))"
  }

  /// The fields in which a picker may ask; uploads are sent as plain forms to ask something.
  private func form(_ request: inout Request) async throws -> FormData? {
    if request.method == .get {
      guard let query = request.uri.query, query.contains(PickerNames.prefix) else { return nil }
      return try FormData(urlencoded: ByteBuffer(string: query))
    }
    guard request.method == .post, request.formEncoding == .urlencoded else { return nil }
    let body = try await request.collectBody(upTo: FormLimit.standard.text)
    guard body.readableBytesView.contains(PickerNames.prefix.utf8) else { return nil }
    return try FormData(urlencoded: body)
  }

  /// Where the form may stand: the page it was sent from, or the address it is sent to. One that is sent in the address
  /// is shown by that address, and where it is not complete, as it begins.
  private func addresses(_ question: PickerQuestion, _ request: Request) -> [String] {
    guard request.method == .get else { return [question.page, request.uri.path].compactMap(\.self) }
    let pairs = question.typed.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }
    return ["\(request.uri.path)?\(pairs.joined(separator: "&"))", request.uri.path]
  }

  /// Nil when there is no such page.
  private func page(_ address: String, _ request: Request, _ context: Context) async throws -> Response? {
    do {
      let response = try await read(address, request, context, accept: "text/html")
      let isPage = response.headers[.contentType]?.hasPrefix("text/html") == true
      return response.status == .ok && isPage ? response : nil
    } catch is HTTPError {
      return nil
    } catch is any Refusal {
      return nil
    }
  }

  private func ask(_ source: String, _ words: String, _ request: Request, _ context: Context) async throws
    -> [Choice]?
  {
    guard !words.isEmpty else { return nil }
    let address = "\(source)\(source.contains("?") ? "&" : "?")q=\(percentEncoded(words))"
    let response = try await read(address, request, context, accept: "application/json")
    guard response.status == .ok else { return [] }
    return try JSONDecoder().decode(ChoiceList.self, from: Data(try await response.body.whole())).choices
  }

  private func read(_ address: String, _ request: Request, _ context: Context, accept: String) async throws
    -> Response
  {
    var head = request.head
    head.method = .get
    head.path = address
    for name in [HTTPField.Name.contentType, .contentLength, .transferEncoding] {
      head.headerFields[name] = nil
    }
    head.headerFields[.accept] = accept
    let inner = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    var context = context
    context.web.path = inner.uri.path
    context.web.page = address
    return try await pages.respond(to: inner, context: context)
  }
}
