import Database
import Hummingbird
import Web

/// Finds the session of the cookie and fills in who it is, with the secret that forms have to prove.
/// Stands after `WebFrame` and `AlamatMiddleware`, before `CSRFProtection`.
package struct SesiMiddleware: RouterMiddleware {
  private let akses: Akses

  package init(_ akses: Akses) { self.akses = akses }

  package func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    let kuki = request.cookies[akses.site.cookieName(Kuki.sesi)]?.value
    guard let token = TokenAcak(kuki: kuki) else { return try await tamu(request, context, next) }
    guard
      let (pengguna, viewer) = try await akses.kenali(
        token, dari: context.remoteAddress,
        untuk: request.isEventStream || request.isFragment ? .aliran : .halaman)
    else {
      var response = try await tamu(request, context, next)
      if !response.menetapkan(akses.site.cookieName(Kuki.sesi)) { response.hapusKuki(Kuki.sesi, akses.site) }
      return response
    }
    var context = context
    context.pengguna = pengguna
    context.viewer = viewer
    context.csrf = akses.kunci.csrf(pengguna.sesi.id)
    var response = try await next(request, context)
    if pengguna.sesi.putar, request.method == .get, !request.isEventStream {
      try await putar(pengguna.sesi, &response)
    }
    return response
  }

  /// Nobody is signed in: forms such as the login prove the secret of the browser itself.
  private func tamu(
    _ request: Request, _ context: AppContext, _ next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    let nama = akses.site.cookieName(Kuki.pra)
    let ada = TokenAcak(kuki: request.cookies[nama]?.value)
    let pra = try ada ?? TokenAcak.baru()
    var context = context
    context.pra = pra
    context.csrf = akses.kunci.csrf(pra)
    var response = try await next(request, context)
    let berisiHalaman = response.headers[.contentType]?.hasPrefix("text/html") == true
    if ada == nil, berisiHalaman, !response.menetapkan(nama) {
      response.pasangKuki(Kuki.pra, pra.teks, akses.site)
    }
    return response
  }

  private func putar(_ sesi: Sesi, _ response: inout Response) async throws {
    let token = try TokenAcak.baru()
    let now = akses.now()
    guard try await akses.db.write({ try $0.putar(sesi.id, token: token, pada: now) }) else { return }
    response.pasangKuki(Kuki.sesi, token.teks, akses.site)
  }
}

extension Request {
  fileprivate var isEventStream: Bool { headers[.accept]?.contains("text/event-stream") == true }
}
