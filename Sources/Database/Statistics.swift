import Synchronization

extension Database {
  /// What an engine has done since it was opened, for the metrics.
  package struct Statistics: Sendable, Equatable {
    /// Write transactions that were answered with success.
    package var writes = 0
    /// Commits on disk: fewer than writes where writes share one.
    package var commits = 0
    /// Transactions that ran again because others changed what they had read.
    package var retries = 0
    /// Connections that broke in the middle of work and were replaced.
    package var reconnections = 0
  }

  package var statistics: Statistics { engine.statistics.value }

  /// How busy an engine is at this moment, for the metrics.
  package struct Load: Sendable, Equatable {
    /// Transactions that wait for their turn: writes on SQLite, all on PostgreSQL.
    package var waiting = 0
    /// PostgreSQL: open connections.
    package var connections = 0
    /// PostgreSQL: those of them that have nothing to do.
    package var idle = 0
  }

  package var load: Load { engine.load }
}

/// Counted from any thread.
final class StatisticsCounter: Sendable {
  private let state = Mutex(Database.Statistics())

  var value: Database.Statistics { state.withLock { $0 } }

  func add(writes: Int = 0, commits: Int = 0, retries: Int = 0, reconnections: Int = 0) {
    state.withLock { state in
      state.writes += writes
      state.commits += commits
      state.retries += retries
      state.reconnections += reconnections
    }
  }
}
