import Dispatch
import Foundation
import Synchronization

/// A thread with its connection. `@unchecked`, because the connection is touched by that thread only.
final class PostgresWorker: @unchecked Sendable {
  private let address: String
  private let tuning: Database.Tuning
  private let mail = Mutex<Ticket?>(nil)
  private let bell = DispatchSemaphore(value: 0)
  private var link: PostgresLink?

  init(address: String, tuning: Database.Tuning) {
    self.address = address
    self.tuning = tuning
  }

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

  /// The connection, made anew when there is none: as often as it takes until patience ends, since a server that
  /// changes places is away for some seconds.
  func connect() throws -> PostgresLink {
    if let link, !link.isBroken { return link }
    link = nil
    let end = ContinuousClock.now + tuning.patience
    var pause = 0.02
    while true {
      do {
        let new = try PostgresLink(address: address, tuning: tuning)
        link = new
        return new
      } catch {
        // A server that is being stopped may let us in and close the door at the first word.
        let error = (error as? PostgresLost).map { DatabaseError.unavailable($0.message) } ?? error
        guard error is DatabaseError, .now + .seconds(pause) < end else { throw error }
        Thread.sleep(forTimeInterval: pause)
        pause = min(pause * 2, 1)
      }
    }
  }

  func disconnect() { link = nil }
}
