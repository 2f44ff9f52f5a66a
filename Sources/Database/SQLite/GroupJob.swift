import Synchronization

/// One write that waits for its group.
protocol GroupJob: Sendable {
  var isCancelled: Bool { get }
  var isKept: Bool { get }
  /// What it announced, empty unless its changes were kept.
  var notes: [DatabaseNotification] { get }
  /// Runs it in a savepoint and keeps the outcome. It may run again.
  func run(on session: SQLiteSession)
  /// Answers the caller: with `error`, or else with the outcome.
  func answer(_ error: (any Error)?)
}

final class Job<T: Sendable>: GroupJob {
  private struct Outcome {
    var result: Result<T, any Error> = .failure(DatabaseError.closed)
    var notes: [DatabaseNotification] = []
  }

  private let body: @Sendable (SQLiteSession) throws -> T
  private let continuation: CheckedContinuation<T, any Error>
  private let cancelled: Flag
  private let outcome = Mutex(Outcome())

  init(
    body: @escaping @Sendable (SQLiteSession) throws -> T, continuation: CheckedContinuation<T, any Error>,
    isCancelled: Flag
  ) {
    self.body = body
    self.continuation = continuation
    cancelled = isCancelled
  }

  var isCancelled: Bool { cancelled.isRaised }

  var isKept: Bool {
    outcome.withLock { if case .success = $0.result { true } else { false } }
  }

  var notes: [DatabaseNotification] { outcome.withLock { $0.notes } }

  func run(on session: SQLiteSession) {
    let result = Result { try session.savepoint { try body(session) } }
    let notes = session.log.notes
    outcome.withLock { outcome in
      outcome.result = result
      outcome.notes = if case .success = result { notes } else { [] }
    }
  }

  func answer(_ error: (any Error)?) {
    if let error {
      continuation.resume(throwing: error)
    } else {
      continuation.resume(with: outcome.withLock { $0.result })
    }
  }
}

/// Raised once, by the cancellation of a caller.
final class Flag: Sendable {
  private let value = Atomic(false)

  var isRaised: Bool { value.load(ordering: .acquiring) }
  func raise() { value.store(true, ordering: .releasing) }
}
