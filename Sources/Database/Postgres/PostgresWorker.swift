import Dispatch
import Foundation
import Synchronization

/// A thread with its connection. `@unchecked`, because the connection is touched by that thread only.
final class PostgresWorker: @unchecked Sendable {
  private let watch: ServerWatch
  private let mail = Mutex<Ticket?>(nil)
  private let bell = DispatchSemaphore(value: 0)
  private var link: PostgresLink?

  init(_ watch: ServerWatch) { self.watch = watch }

  func start(with ticket: Ticket, in pool: PostgresPool) {
    let thread = Thread { [self] in
      var ticket: Ticket? = ticket
      while let current = ticket {
        current.serve(self)
        ticket = nextTicket(pool)
      }
      link = nil
      pool.ended()
    }
    thread.name = "postgres"
    // as the main thread: bodies are ordinary code
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Wakes the idle thread: for a transaction, or with nil to end.
  func wake(with ticket: Ticket?) {
    mail.withLock { $0 = ticket }
    bell.signal()
  }

  private func nextTicket(_ pool: PostgresPool) -> Ticket? {
    let (ticket, isOver) = pool.next(for: self)
    if ticket != nil || isOver { return ticket }
    bell.wait()
    return mail.withLock { mail in
      defer { mail = nil }
      return mail
    }
  }

  /// The connection, made anew when there is none: see `ServerWatch.connect`.
  func connect(for arrival: ContinuousClock.Instant, outage: Duration) throws -> PostgresLink {
    if let link, !link.isBroken { return link }
    link = nil
    let new = try watch.connect(for: arrival, outage: outage)
    link = new
    return new
  }

  func disconnect() { link = nil }
}
