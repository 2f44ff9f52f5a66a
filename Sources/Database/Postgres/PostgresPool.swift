import Dispatch
import Foundation
import Synchronization

/// A bounded number of connections, each with a thread of its own, opened when they are first needed.
/// Transactions wait in line, and not longer than their patience.
final class PostgresPool: Sendable {
  private struct State {
    var idle: [PostgresWorker] = []
    var workers = 0
    var waiting: [Ticket] = []
    var first = 0
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let tuning: Database.Tuning
  private let watch: ServerWatch
  private let timer = DispatchQueue(label: "postgres-patience")

  init(address: String, tuning: Database.Tuning) {
    self.tuning = tuning
    watch = ServerWatch(address: address, tuning: tuning)
  }

  /// Runs `body` on a connection's thread.
  /// - Throws: what `body` throws, `CancellationError` when cancelled before its turn, or `DatabaseError.unavailable`.
  func run<T: Sendable>(_ body: @escaping @Sendable (PostgresWorker) throws -> T) async throws -> T {
    let isCancelled = Flag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        submit(
          Ticket(isCancelled: isCancelled) { worker in
            continuation.resume(with: worker.flatMap { worker in Result { try body(worker) } })
          })
      }
    } onCancel: {
      isCancelled.raise()
    }
  }

  /// As `run`, but gives an answer after `limit` whatever the connection does.
  func run(within limit: Duration, _ body: @escaping @Sendable (PostgresWorker) throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      let open = Mutex<CheckedContinuation<Void, any Error>?>(continuation)
      let answer: @Sendable (Result<Void, any Error>) -> Void = { result in
        open.withLock { open in
          defer { open = nil }
          return open
        }?
        .resume(with: result)
      }
      submit(
        Ticket(isCancelled: Flag()) { worker in
          answer(worker.flatMap { worker in Result { try body(worker) } })
        })
      timer.asyncAfter(deadline: .now() + limit.seconds) {
        answer(.failure(DatabaseError.unavailable("no answer came in time")))
      }
    }
  }

  var load: Database.Load {
    state.withLock { state in
      Database.Load(
        waiting: state.waiting.count - state.first, connections: state.workers, idle: state.idle.count)
    }
  }

  /// Lets those in line finish and waits until every connection is given back.
  func close() async {
    await withCheckedContinuation { continuation in
      let (idle, isDone) = state.withLock { state in
        state.isClosed = true
        let isDone = state.workers == 0
        if !isDone { state.closers.append(continuation) }
        defer { state.idle = [] }
        return (state.idle, isDone)
      }
      for worker in idle { worker.wake(with: nil) }
      if isDone { continuation.resume() }
    }
  }

  private enum Place {
    case refused(DatabaseError), handed(PostgresWorker), started, waiting
  }

  private func submit(_ ticket: Ticket) {
    let place: Place = state.withLock { state in
      if state.isClosed { return .refused(.closed) }
      if let worker = state.idle.popLast() { return .handed(worker) }
      if state.workers < tuning.connections {
        state.workers += 1
        return .started
      }
      if state.waiting.count - state.first >= tuning.queueLimit {
        return .refused(.unavailable("too many wait"))
      }
      state.waiting.append(ticket)
      return .waiting
    }
    switch place {
    case .refused(let error): ticket.refuse(error)
    case .handed(let worker): worker.wake(with: ticket)
    case .started: PostgresWorker(watch).start(with: ticket, in: self)
    case .waiting:
      timer.asyncAfter(deadline: .now() + tuning.patience.seconds) {
        ticket.refuse(DatabaseError.unavailable("no connection came free in time"))
      }
    }
  }

  /// - Returns: the next in line; nil when `worker` has to wait, or has to end when the pool is closed.
  func next(for worker: PostgresWorker) -> (ticket: Ticket?, isOver: Bool) {
    state.withLock { state in
      if state.first < state.waiting.count {
        defer { state.first += 1 }
        return (state.waiting[state.first], false)
      }
      state.waiting.removeAll(keepingCapacity: true)
      state.first = 0
      if state.isClosed { return (nil, true) }
      state.idle.append(worker)
      return (nil, false)
    }
  }

  func ended() {
    let closers = state.withLock { state in
      state.workers -= 1
      guard state.workers == 0 else { return [CheckedContinuation<Void, Never>]() }
      defer { state.closers = [] }
      return state.closers
    }
    for closer in closers { closer.resume() }
  }
}

/// A transaction's place in line. Whoever takes it first answers it: a worker, or the end of patience.
final class Ticket: Sendable {
  typealias Answer = @Sendable (Result<PostgresWorker, any Error>) -> Void

  private let isCancelled: Flag
  private let answer: Mutex<Answer?>

  init(isCancelled: Flag, answer: @escaping Answer) {
    self.isCancelled = isCancelled
    self.answer = Mutex(answer)
  }

  func serve(_ worker: PostgresWorker) {
    take()?(isCancelled.isRaised ? .failure(CancellationError()) : .success(worker))
  }

  func refuse(_ error: any Error) { take()?(.failure(error)) }

  private func take() -> Answer? {
    answer.withLock { answer in
      defer { answer = nil }
      return answer
    }
  }
}
