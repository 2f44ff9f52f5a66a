import Database
import Dispatch
import Synchronization

/// Another transaction in the middle of ours.
enum Lain {
  static func write(_ db: Database, _ body: @escaping @Sendable (Tx) throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result<Void, any Error>>(.success(()))
    Task {
      do { try await db.write(body) } catch { result.withLock { $0 = .failure(error) } }
      done.signal()
    }
    done.wait()
    try result.withLock { $0 }.get()
  }
}

/// Holds threads back until it is opened, then lets everyone through.
final class DoorOnce: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() {
    semaphore.wait()
    semaphore.signal()
  }

  func open() { semaphore.signal() }
}

final class Counter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  @discardableResult
  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
