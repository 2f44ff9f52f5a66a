import Foundation
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Web

struct RateLimiterTests {
  /// A clock that goes only when told.
  private final class Clock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    func advance(_ seconds: Double) { time.withLock { $0 += seconds } }
    var now: Date { time.withLock { $0 } }
  }

  private func limiter(_ clock: Clock, capacity: Int = 3, perMinute: Double = 60, most: Int = 100)
    -> RateLimiter
  {
    RateLimiter(capacity: capacity, perMinute: perMinute, most: most) { clock.now }
  }

  @Test func `a burst passes, then it goes at the pace, and each key by itself`() async throws {
    let clock = Clock()
    let limiter = limiter(clock)
    for _ in 1...3 { try await limiter.take("a") }
    await #expect(throws: TooManyRequests(retryAfter: 1)) { try await limiter.take("a") }
    try await limiter.take("b")
    clock.advance(1)
    try await limiter.take("a")
    await #expect(throws: TooManyRequests(retryAfter: 1)) { try await limiter.take("a") }
  }

  @Test func `the wait told is enough`() async throws {
    let clock = Clock()
    let limiter = limiter(clock, capacity: 10, perMinute: 6)
    try await limiter.take("a", cost: 10)
    await #expect(throws: TooManyRequests(retryAfter: 30)) { try await limiter.take("a", cost: 3) }
    clock.advance(30)
    try await limiter.take("a", cost: 3)
  }

  @Test func `a right password gives everything back`() async throws {
    let limiter = limiter(Clock())
    for _ in 1...3 { try await limiter.take("a") }
    await limiter.reset("a")
    try await limiter.take("a")
  }

  @Test func `memory is bounded, and who is being slowed is forgotten last`() async throws {
    let clock = Clock()
    let limiter = limiter(clock, capacity: 1, perMinute: 1, most: 50)
    for number in 0..<500 {
      clock.advance(0.01)
      try await limiter.take("alamat-\(number)")
    }
    #expect(await limiter.count <= 50)
    await #expect(throws: TooManyRequests.self) { try await limiter.take("alamat-499") }
    clock.advance(3600)
    try await limiter.take("alamat-499")
  }

  @Test func `strangers share their address, accounts do not`() async throws {
    let clock = Clock()
    let router = Router(context: TestContext.self)
    router.middlewares.add(ErrorPages())
    router.middlewares.add(
      RateLimiting(accounts: limiter(clock), addresses: limiter(clock, capacity: 1)) {
        (context: TestContext) in
        context.viewer?.name
      })
    router.get("/") { _, _ in "halo" }
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/", method: .get) { #expect($0.status == .ok) }
        try await client.execute(uri: "/", method: .get) { response in
          #expect(response.status == .tooManyRequests)
          #expect(response.headers[.retryAfter] == "1")
        }
      }
  }
}
