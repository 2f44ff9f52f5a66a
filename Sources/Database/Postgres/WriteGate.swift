import Foundation
import Synchronization

/// Lets the writes of this process through together, or one of them alone.
///
/// PostgreSQL notices what was read by pages of an index, and keys are time-ordered: all new rows go to the last page,
/// where many small writes at once throw each other out though none concerns another. Whoever was thrown out twice goes
/// alone, and gets through. Called on threads that may wait.
final class WriteGate: Sendable {
  /// A long write of somebody else is not waited for: then it is tried beside the others once more.
  private static let patience: TimeInterval = 0.5

  private struct State {
    var inside = 0
    var waiting = 0
  }

  private let condition = NSCondition()
  /// Changed only while `condition` is locked, so that nobody misses a change he waits for.
  private let state = Mutex(State())

  func pass<T>(alone: Bool, _ write: () throws -> T) rethrows -> T {
    let isAlone = enter(alone: alone)
    defer { leave(alone: isAlone) }
    return try write()
  }

  /// - Returns: whether it goes alone. If it does, `inside` is left below zero, which keeps everybody out.
  private func enter(alone: Bool) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    if alone {
      let until = Date(timeIntervalSinceNow: Self.patience)
      state.withLock { $0.waiting += 1 }
      while state.withLock({ $0.inside != 0 }), condition.wait(until: until) {}
      let isAlone = state.withLock { state in
        state.waiting -= 1
        guard state.inside == 0 else { return false }
        state.inside = -1
        return true
      }
      if isAlone { return true }
      condition.broadcast()
    }
    while state.withLock({ $0.inside < 0 || ($0.waiting > 0 && !alone) }) { condition.wait() }
    state.withLock { $0.inside += 1 }
    return false
  }

  private func leave(alone: Bool) {
    condition.lock()
    let isEmpty = state.withLock { state in
      state.inside = alone ? 0 : state.inside - 1
      return state.inside == 0
    }
    if isEmpty { condition.broadcast() }
    condition.unlock()
  }
}
