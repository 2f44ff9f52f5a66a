import Foundation
import HTTPTypes
import Hummingbird
import Web

/// Finds whose token the request carries, and slows down who asks too much: by token, and strangers by address.
/// Cookies mean nothing here, so no other site can make a browser act.
package struct TokenMiddleware: RouterMiddleware {
  private let akses: Akses
  private let laju: RateLimiter
  private let lajuAlamat: RateLimiter

  /// `laju`: what one token may ask; `lajuAlamat`: what one address without a good token may.
  package init(_ akses: Akses, laju: RateLimiter, lajuAlamat: RateLimiter) {
    self.akses = akses
    self.laju = laju
    self.lajuAlamat = lajuAlamat
  }

  package func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard let tertulis = Self.token(request) else {
      try await lajuAlamat.take(context.remoteAddress)
      return try await next(request, context)
    }
    guard let rahasia = RahasiaToken(tertulis),
      let pemegang = try await akses.kenali(rahasia, dari: context.remoteAddress)
    else {
      try await lajuAlamat.take(context.remoteAddress, cost: 3)
      throw Unauthenticated(
        "Token ini tidak dikenal, sudah dicabut, atau sudah berakhir. Buat yang baru di halaman Token API.",
        code: "invalid_token")
    }
    try await laju.take("\(pemegang.token.id)", cost: request.method == .get ? 1 : 3)
    var context = context
    context.pemegang = pemegang
    return try await next(request, context)
  }

  /// What follows `Bearer` (RFC 6750 §2.1); in the address or the body a token is not looked for.
  private static func token(_ request: Request) -> String? {
    guard let kepala = request.headers[.authorization] else { return nil }
    let bagian = kepala.split(separator: " ", maxSplits: 1)
    guard bagian.count == 2, bagian[0].lowercased() == "bearer" else { return nil }
    return bagian[1].trimmingCharacters(in: .whitespaces)
  }
}
