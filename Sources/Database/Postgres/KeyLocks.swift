import Synchronization

/// Lets one holder of a key in at a time, first come first served, before it takes a connection.
final class KeyLocks: Sendable {
  /// Those who wait for each key that is held.
  private let state = Mutex<[String: [CheckedContinuation<Bool, Never>]]>([:])
  private let limit: Int
  private let patience: Duration

  init(limit: Int, patience: Duration) {
    self.limit = limit
    self.patience = patience
  }

  func hold<T>(_ key: String, _ body: () async throws -> T) async throws -> T {
    let start = ContinuousClock.now
    try await enter(key)
    defer { leave(key) }
    try Task.checkCancellation()
    // When those before were slow, those behind are told at once instead of one by one.
    guard .now - start < patience else { throw DatabaseError.unavailable("others held \(key) for too long") }
    return try await body()
  }

  private func enter(_ key: String) async throws {
    let isAccepted = await withCheckedContinuation { continuation in
      let answer: Bool? = state.withLock { state in
        guard let waiting = state[key] else {
          state[key] = []
          return true
        }
        guard waiting.count < limit else { return false }
        state[key]?.append(continuation)
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
    guard isAccepted else { throw DatabaseError.unavailable("too many wait for \(key)") }
  }

  private func leave(_ key: String) {
    let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      guard state[key]?.isEmpty == false else {
        state[key] = nil
        return nil
      }
      return state[key]?.removeFirst()
    }
    next?.resume(returning: true)
  }
}
