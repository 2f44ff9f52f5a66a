import Bahasa
import Hummingbird

/// Refuses every request that changes something unless it comes from a page of ours in this very session:
/// the browser says it is same-origin, and the form (field `csrf`) or the script (header `X-CSRF`) proves the
/// session's secret. Stands inside the middleware that finds the session.
package struct CSRFProtection<Context: WebContext>: RouterMiddleware {
  /// How much of an upload is looked through for the field, which `form` puts first.
  private static var lookahead: Int { 64 * 1024 }
  /// The largest form that is not an upload.
  private let formLimit: Int

  package init(formLimit: Int = 2 * 1024 * 1024) { self.formLimit = formLimit }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard !request.method.isSafe else { return try await next(request, context) }
    guard request.isSameOrigin else { throw CSRFError.otherSite }
    if let proof = request.headers[.csrf] {
      guard CSRF.proves(proof, context.csrf) else { throw CSRFError.oldPage }
      return try await next(request, context)
    }
    switch request.formEncoding {
    case .multipart(let boundary): return try await checkUpload(request, boundary, context, next)
    case .urlencoded: return try await checkForm(request, context, next)
    case nil: throw CSRFError.oldPage
    }
  }

  private func checkForm(
    _ request: Request, _ context: Context, _ next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var request = request
    let body = try await request.collectBody(upTo: formLimit)
    let proof = try FormData(urlencoded: body).first(CSRF.field)
    guard let proof, CSRF.proves(proof, context.csrf) else { throw CSRFError.oldPage }
    return try await next(request, context)
  }

  /// The upload is not held in memory: its beginning is read until the field is found, then all of it is passed on.
  private func checkUpload(
    _ request: Request, _ boundary: String, _ context: Context,
    _ next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let (verdict, judge) = AsyncStream.makeStream(of: Bool.self)
    let (passed, source) = RequestBody.makeStream()
    let original = request.body
    let secret = context.csrf
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await relay(original, to: source, boundary: boundary, secret: secret, judge)
          source.finish()
        } catch {
          source.finish(error)
        }
        judge.finish()
      }
      defer { group.cancelAll() }
      guard await verdict.first(where: { _ in true }) == true else { throw CSRFError.oldPage }
      var request = request
      request.body = passed
      return try await next(request, context)
    }
  }

  private func relay(
    _ body: RequestBody, to source: RequestBody.Source, boundary: String, secret: String,
    _ judge: AsyncStream<Bool>.Continuation
  ) async throws {
    var parser = MultipartParser(boundary: boundary)
    var held: [ByteBuffer] = []
    var seen = 0
    var proof = CSRFProof()
    for try await buffer in body {
      guard proof.isOpen else {
        await source.yield(buffer)
        continue
      }
      held.append(buffer)
      seen += buffer.readableBytes
      for event in try parser.feed(buffer.readableBytesView) { proof.note(event) }
      if seen > Self.lookahead { proof.close() }
      guard !proof.isOpen else { continue }
      judge.yield(CSRF.proves(proof.text, secret))
      for buffer in held { await source.yield(buffer) }
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

  mutating func close() { isOpen = false }
}

enum CSRFError: Refusal {
  case otherSite, oldPage

  var reason: RefusalReason { .forbidden }

  var message: String {
    switch self {
    case .otherSite:
      "Permintaan ini datang dari situs lain, jadi tidak dijalankan. Buka halaman dari menu, lalu ulangi."
    case .oldPage:
      "Halaman ini sudah terlalu lama terbuka atau Anda masuk kembali di tab lain. Tidak ada yang berubah. "
        + "Kembali ke halaman sebelumnya, muat ulang, lalu kirim lagi."
    }
  }
}
