import GRDB
import Synchronization

/// Commits many writes with one fsync: while one group is being written, the next one gathers. Each write has a
/// savepoint of its own, and no caller is answered, with a value or an error, before the commit.
final class GroupCommit: Sendable {
  private struct State {
    var jobs: [any GroupJob] = []
    var first = 0
    var isRunning = false
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let writer: any DatabaseWriter
  private let listeners: Listeners
  private let statistics: StatisticsCounter
  private let tuning: Database.Tuning

  init(
    writer: any DatabaseWriter, listeners: Listeners, statistics: StatisticsCounter, tuning: Database.Tuning
  ) {
    self.statistics = statistics
    self.writer = writer
    self.listeners = listeners
    self.tuning = tuning
  }

  var isClosed: Bool { state.withLock { $0.isClosed } }
  var waiting: Int { state.withLock { $0.jobs.count - $0.first } }

  /// - Throws: what `body` throws, `CancellationError` when cancelled before its turn, or `DatabaseError`.
  func run<T: Sendable>(_ body: @escaping @Sendable (SQLiteSession) throws -> T) async throws -> T {
    let isCancelled = Flag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        add(Job(body: body, continuation: continuation, isCancelled: isCancelled))
      }
    } onCancel: {
      isCancelled.raise()
    }
  }

  func close() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        state.isClosed = true
        if state.isRunning { state.closers.append(continuation) }
        return !state.isRunning
      }
      if isIdle { continuation.resume() }
    }
  }

  private func add(_ job: any GroupJob) {
    let (problem, start): (DatabaseError?, Bool) = state.withLock { state in
      if state.isClosed { return (.closed, false) }
      if state.jobs.count - state.first >= tuning.queueLimit {
        return (.unavailable("too many writes wait"), false)
      }
      state.jobs.append(job)
      defer { state.isRunning = true }
      return (nil, !state.isRunning)
    }
    if let problem { job.answer(problem) }
    if start { writer.asyncWriteWithoutTransaction { db in self.drain(db) } }
  }

  private func drain(_ db: GRDB.Database) {
    while let job = next(orStop: true) { commit(startingWith: job, on: db) }
  }

  /// The next write that is still wanted.
  private func next(orStop: Bool) -> (any GroupJob)? {
    while true {
      let (job, closers) = state.withLock { state -> ((any GroupJob)?, [CheckedContinuation<Void, Never>]) in
        if state.first < state.jobs.count {
          let job = state.jobs[state.first]
          state.first += 1
          return (job, [])
        }
        state.jobs.removeAll(keepingCapacity: true)
        state.first = 0
        guard orStop else { return (nil, []) }
        state.isRunning = false
        defer { state.closers = [] }
        return (nil, state.closers)
      }
      for closer in closers { closer.resume() }
      guard let job, job.isCancelled else { return job }
      job.answer(CancellationError())
    }
  }

  private func commit(startingWith first: any GroupJob, on db: GRDB.Database) {
    var group: [any GroupJob] = []
    let end = ContinuousClock.now + tuning.groupTime
    do {
      let session = try SQLiteSession(db)
      try session.command("BEGIN IMMEDIATE")
      var job: (any GroupJob)? = first
      while let current = job {
        group.append(current)
        current.run(on: try SQLiteSession(db))
        guard db.isInsideTransaction else { return redo(group, on: db) }
        job = group.count < tuning.groupLimit && .now < end ? next(orStop: false) : nil
      }
      try session.command("COMMIT")
      statistics.add(writes: group.count { $0.isKept }, commits: 1)
      listeners.send(group.flatMap(\.notes))
      for job in group { job.answer(nil) }
    } catch {
      rollBack(db)
      if group.count > 1, isOneToBlame(for: error) { return redo(group, on: db) }
      fail(group.isEmpty ? [first] : group, error)
    }
  }

  /// A deferred foreign key that was left open, or one write too big for what is left of the disk.
  private func isOneToBlame(for error: any Error) -> Bool {
    switch error as? DatabaseError {
    case .constraint, .full: true
    case .unavailable, .other, nil: false
    }
  }

  /// One write has made SQLite throw the whole transaction away, or refuse the commit. The others did nothing wrong,
  /// so each runs again by itself.
  private func redo(_ group: [any GroupJob], on db: GRDB.Database) {
    for job in group {
      do {
        let session = try SQLiteSession(db)
        try session.command("BEGIN IMMEDIATE")
        job.run(on: try SQLiteSession(db))
        if db.isInsideTransaction {
          try session.command("COMMIT")
          statistics.add(writes: job.isKept ? 1 : 0, commits: 1)
        }
        listeners.send(job.notes)
        job.answer(nil)
      } catch {
        rollBack(db)
        job.answer(error)
      }
    }
  }

  private func rollBack(_ db: GRDB.Database) {
    guard db.isInsideTransaction else { return }
    do { try db.execute(sql: "ROLLBACK") } catch {
      // Nothing else can be done here; the next BEGIN fails and says why.
    }
  }

  /// A database that is locked for so long makes everybody who waits fail now rather than one after the other.
  private func fail(_ group: [any GroupJob], _ error: any Error) {
    var failed = group
    // Gathered before anyone is answered: who comes after an answer gets a try of its own.
    if case DatabaseError.unavailable = error { while let job = next(orStop: false) { failed.append(job) } }
    for job in failed { job.answer(error) }
  }
}
