import Hummingbird

/// Refuses every request that changes something unless it comes from a page of ours in this very session:
/// the browser says it is same-origin, and the form (field `csrf`) or the script (header `X-CSRF`) proves the
/// session's secret. Stands inside the middleware that finds the session.
package struct CSRFProtection<Context: WebContext>: RouterMiddleware {
  /// How much of an upload is looked through for the field, which `form` puts first.
  private static var lookahead: Int { 64 * 1024 }
  /// The largest form that is not an upload.
  private let formLimit: Int
  private let isPublic: @Sendable (String) -> Bool

  /// `isPublic`: whether somebody who is not signed in may send a form to this path; who sends one elsewhere was signed
  /// in before.
  package init(
    formLimit: Int = 2 * 1024 * 1024, isPublic: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.formLimit = formLimit
    self.isPublic = isPublic
  }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard !request.method.isSafe else { return try await next(request, context) }
    guard request.isSameOrigin else { throw CSRFError.otherSite }
    // Who is signed out already has what he asked for; an old proof is no reason to keep him here.
    if context.viewer == nil, request.uri.path == FrameRoute.signOut() { return .see(FrameRoute.signIn()) }
    let proof = request.headers[.csrf]
    if let proof, !CSRF.proves(proof, context.csrf) { throw CSRFError.oldPage }
    switch request.formEncoding {
    case .multipart(let boundary):
      return try await checkUpload(request, boundary, isProved: proof != nil, context, next)
    case .urlencoded where proof == nil: return try await checkForm(request, context, next)
    case .urlencoded, nil:
      guard proof != nil else { throw CSRFError.oldPage }
      return try await next(request, context)
    }
  }

  private func checkForm(
    _ request: Request, _ context: Context, _ next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var request = request
    let body = try await request.collectBody(upTo: formLimit)
    let form = try FormData(urlencoded: body)
    guard let proof = form.first(CSRF.field), CSRF.proves(proof, context.csrf) else {
      throw KeptForm(cause: stale(request, context), texts: form.keptTexts)
    }
    do {
      return try await next(request, context)
    } catch {
      throw KeptForm(cause: error, texts: form.keptTexts)
    }
  }

  private func stale(_ request: Request, _ context: Context) -> CSRFError {
    context.viewer == nil && !isPublic(request.uri.path) ? .signedOut : .oldPage
  }

  /// The upload is not held in memory: its beginning is read until the field is found, then all of it is passed on.
  /// What was typed is noted as it passes by, so that it is not lost whatever is thrown at the form later.
  private func checkUpload(
    _ request: Request, _ boundary: String, isProved: Bool, _ context: Context,
    _ next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var parser = MultipartParser(boundary: boundary)
    var proof = CSRFProof()
    var head: [ByteBuffer] = []
    var seen = 0
    var rest = request.body.makeAsyncIterator()
    let texts = KeptTexts(boundary: boundary, most: 2 * formLimit)
    while !isProved, proof.isOpen, seen < Self.lookahead, let buffer = try await rest.next() {
      head.append(buffer)
      seen += buffer.readableBytes
      texts.note(buffer)
      do {
        for event in try parser.feed(buffer.readableBytesView) { proof.note(event) }
      } catch {
        throw HTTPError(.badRequest)
      }
    }
    guard isProved || !proof.isOpen && CSRF.proves(proof.text, context.csrf) else {
      while seen < Self.lookahead, let buffer = try await rest.next() {
        seen += buffer.readableBytes
        texts.note(buffer)
      }
      throw KeptForm(cause: stale(request, context), texts: texts.texts)
    }
    var request = request
    request.body = RequestBody(asyncSequence: BegunBody(head: head, rest: rest, note: { texts.note($0) }))
    do {
      return try await next(request, context)
    } catch {
      throw KeptForm(cause: error, texts: texts.texts)
    }
  }
}

/// The value of the field `csrf` as it comes in; open until it is complete or cannot come any more.
private struct CSRFProof {
  private(set) var isOpen = true
  private var bytes: [UInt8] = []
  private var isInside = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func note(_ event: MultipartParser.Event) {
    guard isOpen else { return }
    switch event {
    case .begin(let part):
      isInside = part.name == CSRF.field
      if !isInside, part.fileName != nil { isOpen = false }
    case .bytes(let more):
      if isInside { bytes += more }
    case .end:
      if isInside { isOpen = false }
    }
  }
}
