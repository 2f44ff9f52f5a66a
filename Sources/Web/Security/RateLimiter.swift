import Foundation

/// Token buckets in memory: each key may act `capacity` times at once and then `perMinute` times a minute.
/// Bounded: when more keys than `most` are known, those that are full again are forgotten, then the longest idle.
package actor RateLimiter {
  private struct Bucket {
    var tokens: Double
    var at: Date
  }

  private let capacity: Double
  private let perSecond: Double
  private let most: Int
  private let now: @Sendable () -> Date
  private var buckets: [String: Bucket] = [:]

  package init(
    capacity: Int, perMinute: Double, most: Int = 50_000, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.capacity = Double(capacity)
    perSecond = perMinute / 60
    self.most = most
    self.now = now
  }

  /// Takes `cost` tokens of `key`.
  /// - Throws: `TooManyRequests` with the seconds to wait; then nothing was taken.
  package func take(_ key: String, cost: Double = 1) throws(TooManyRequests) {
    let time = now()
    var bucket = refilled(buckets[key] ?? Bucket(tokens: capacity, at: time), time)
    guard bucket.tokens >= cost else {
      throw TooManyRequests(retryAfter: max(1, Int(((cost - bucket.tokens) / perSecond).rounded(.up))))
    }
    bucket.tokens -= cost
    if buckets[key] == nil, buckets.count >= most { forget(time) }
    buckets[key] = bucket
  }

  /// Gives `key` its full capacity back, as after a right password.
  package func reset(_ key: String) { buckets[key] = nil }

  var count: Int { buckets.count }

  private func refilled(_ bucket: Bucket, _ time: Date) -> Bucket {
    let passed = max(0, time.timeIntervalSince(bucket.at))
    return Bucket(tokens: min(capacity, bucket.tokens + passed * perSecond), at: time)
  }

  /// Makes room for a tenth, so that this does not happen at every request.
  private func forget(_ time: Date) {
    buckets = buckets.filter { refilled($0.value, time).tokens < capacity }
    let tooMany = buckets.count - (most - max(1, most / 10))
    guard tooMany > 0 else { return }
    for (key, _) in buckets.sorted(by: { $0.value.at < $1.value.at }).prefix(tooMany) { buckets[key] = nil }
  }
}
