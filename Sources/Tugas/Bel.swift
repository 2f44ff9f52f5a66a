import Foundation
import Synchronization

/// Wakes the worker: rung many times while he is busy, it rings once.
final class Bel: Sendable {
  let dering: AsyncStream<Void>
  private let tali: AsyncStream<Void>.Continuation
  private let weker = Mutex(Date.distantPast)

  init() {
    (dering, tali) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func bunyikan() { tali.yield() }

  /// Whether a new timer is needed to ring at `saat`: not when one is set that rings before.
  func pasang(_ saat: Date, now: Date) -> Bool {
    weker.withLock { weker in
      guard weker <= now || saat < weker else { return false }
      weker = saat
      return true
    }
  }
}
