import Foundation
import Synchronization

/// What the workers of a pool know together about their server.
///
/// While it is away, nobody finds that out for himself: one attempt at a time, on a thread of its own, answers all who
/// wait. A server that is away for a moment only, as during a restart, is waited for; after that, everybody is told as
/// soon as an attempt that began after he came has failed. So a crowd is told at once, and the first who comes after
/// the server's return is served.
final class ServerWatch: Sendable {
  private typealias Instant = ContinuousClock.Instant

  /// From the beginning of one attempt to the next.
  private static let pace = Duration.milliseconds(50)
  /// Nobody waits longer for one attempt: a machine that is cut off does not even say no.
  private static let attemptWait = Duration.milliseconds(500)

  private struct State {
    /// When the first attempt began that failed; nil while the server answers.
    var away: Instant?
    /// When the last attempt began that failed, and why it did.
    var failure: (start: Instant, error: any Error)?
    var isTrying = false
  }

  private let address: String
  private let tuning: Database.Tuning
  private let condition = NSCondition()
  /// Changed only while `condition` is locked, so that nobody misses a change he waits for.
  private let state = Mutex(State())

  init(address: String, tuning: Database.Tuning) {
    self.address = address
    self.tuning = tuning
  }

  /// A new connection for the calling thread, which may wait.
  ///
  /// - Parameters:
  ///   - arrival: when the transaction asked for its turn; an attempt that failed since then is its answer.
  ///   - outage: how long after it went away the server may come back unnoticed.
  /// - Returns: the connection, made on this thread.
  /// - Throws: `DatabaseError.unavailable`, or what else the server says.
  func connect(for arrival: ContinuousClock.Instant, outage: Duration) throws -> PostgresLink {
    while true {
      try waitForServer(arrival, outage)
      let start = ContinuousClock.now
      do { return try PostgresLink(address: address, tuning: tuning) } catch { note(start, error) }
    }
  }

  /// Returns when the server answers.
  private func waitForServer(_ arrival: Instant, _ outage: Duration) throws {
    condition.lock()
    defer { condition.unlock() }
    while let (away, failure, isTrying) = state.withLock({ state in
      state.away.flatMap { away in state.failure.map { (away, $0, state.isTrying) } }
    }) {
      let now = ContinuousClock.now
      let isOver = now >= away + outage
      if isOver, failure.start >= arrival || now >= arrival + Self.attemptWait { throw failure.error }
      let next = failure.start + Self.pace
      if !isTrying, now >= next { attempt() }
      let until = isTrying || now >= next ? now + Self.pace : next
      _ = condition.wait(until: Date(timeIntervalSinceNow: (until - now).seconds))
    }
  }

  /// Called with `condition` locked.
  private func attempt() {
    state.withLock { $0.isTrying = true }
    let thread = Thread { [self] in
      let start = ContinuousClock.now
      let failure: (any Error)?
      do {
        _ = try PostgresLink(address: address, tuning: tuning)
        failure = nil
      } catch {
        failure = error
      }
      note(start, failure, isAttempt: true)
    }
    thread.name = "postgres-attempt"
    thread.start()
  }

  private func note(_ start: Instant, _ error: (any Error)?, isAttempt: Bool = false) {
    // A server that is being stopped may let us in and close the door at the first word.
    let error = (error as? PostgresLost).map { DatabaseError.unavailable($0.message) } ?? error
    condition.lock()
    state.withLock { state in
      if isAttempt { state.isTrying = false }
      if let error {
        state.away = state.away ?? start
        state.failure = (start, error)
      } else {
        state.away = nil
      }
    }
    condition.broadcast()
    condition.unlock()
  }
}
