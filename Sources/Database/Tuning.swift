extension Database {
  /// Sizes and patience of an engine. The defaults are for one regency on one machine.
  package struct Tuning: Sendable {
    /// How many PostgreSQL connections, or SQLite readers besides the one writer.
    package var connections: Int
    /// How many transactions may wait before new ones are refused as `unavailable`.
    package var queueLimit: Int
    /// How long a transaction waits for a connection, or for another process that writes to the same SQLite file,
    /// before it is refused as `unavailable`.
    package var patience: Duration
    /// PostgreSQL: how long after the server went away it may come back, as from a restart, without anybody being
    /// told; never longer than `patience`.
    package var outage: Duration
    /// SQLite: at most so many writes share one commit.
    package var groupLimit: Int
    /// SQLite: no write joins a group that is older than this.
    package var groupTime: Duration
    /// PostgreSQL: a single statement that takes longer is stopped, as `unavailable`.
    package var statementTimeout: Duration
    /// PostgreSQL: how often a transaction runs at most when others keep changing what it read.
    package var attempts: Int
    /// PostgreSQL: how many prepared statements each connection keeps.
    package var statements: Int

    package init(
      connections: Int = 8, queueLimit: Int = 10_000, patience: Duration = .seconds(10),
      outage: Duration = .milliseconds(1500), groupLimit: Int = 512, groupTime: Duration = .milliseconds(20),
      statementTimeout: Duration = .seconds(30), attempts: Int = 12,
      statements: Int = 512
    ) {
      self.connections = max(connections, 1)
      self.queueLimit = queueLimit
      self.patience = patience
      self.outage = outage
      self.groupLimit = max(groupLimit, 1)
      self.groupTime = groupTime
      self.statementTimeout = statementTimeout
      self.attempts = max(attempts, 1)
      self.statements = max(statements, 8)
    }
  }
}

extension Duration {
  var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
  var seconds: Double { Double(milliseconds) / 1000 }
}
