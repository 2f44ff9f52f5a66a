import Hummingbird

/// Slows down who asks too much: the person who is signed in by account, everybody else by address.
/// A whole office often shares one address, so addresses count only for strangers.
package struct RateLimiting<Context: WebContext>: RouterMiddleware {
  private let accounts: RateLimiter
  private let addresses: RateLimiter
  private let account: @Sendable (Context) -> String?

  /// `account`: what names the account of a request; nil for strangers.
  package init(
    accounts: RateLimiter = RateLimiter(capacity: 240, perMinute: 600),
    addresses: RateLimiter = RateLimiter(capacity: 240, perMinute: 600),
    account: @escaping @Sendable (Context) -> String?
  ) {
    self.accounts = accounts
    self.addresses = addresses
    self.account = account
  }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let cost: Double = request.method.isSafe ? 1 : 3
    if let account = account(context) {
      try await accounts.take(account, cost: cost)
    } else {
      try await addresses.take(context.remoteAddress, cost: cost)
    }
    return try await next(request, context)
  }
}
