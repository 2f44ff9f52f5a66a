import Foundation

/// Applies migrations one by one and remembers them in the table `migrasi`.
struct Migrator<E: Engine> {
  let engine: E
  let migrations: [Migration]

  func run() async throws -> [String] {
    let migrations = migrations
    var names: Set<String> = []
    for migration in migrations where !names.insert(migration.name).inserted {
      throw MigrationError.duplicate(migration.name)
    }
    // Each checks again under the lock: another process may have been faster.
    let pending = try await engine.write(serialised: "migrasi") { tx in try tx.pending(migrations) }
    var applied: [String] = []
    for migration in pending {
      let isNew = try await engine.write(serialised: "migrasi") { tx in
        guard try !tx.pending([migration], isWhole: false).isEmpty else { return false }
        try tx.takeAllTheTimeItNeeds()
        try tx.apply(migration)
        return true
      }
      if isNew { applied.append(migration.name) }
    }
    return applied
  }
}

extension Tx {
  /// Those that were not applied yet. When `migrations` are the whole of what the program knows, no other may have
  /// been applied.
  func pending(_ migrations: [Migration], isWhole: Bool = true) throws -> [Migration] {
    try run(SQL(own: dialect.migrationTable))
    let applied = try appliedMigrations()
    let strangers = Set(applied.keys).subtracting(migrations.map(\.name))
    if isWhole, !strangers.isEmpty { throw MigrationError.unknown(strangers.sorted()) }
    for migration in migrations where (applied[migration.name] ?? migration.digest) != migration.digest {
      throw MigrationError.changed(migration.name)
    }
    return migrations.filter { applied[$0.name] == nil }
  }

  /// The names and digests of what was applied.
  func appliedMigrations() throws -> [String: String] {
    let pairs: [(String, String)] = try all("SELECT nama, sidik FROM migrasi ORDER BY nama") { row in
      (try row["nama"], try row["sidik"])
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  func apply(_ migration: Migration) throws {
    do {
      try connection.script(migration.sql(for: dialect))
    } catch let error as DatabaseError {
      throw MigrationError.failed(migration.name, error)
    }
    try run(
      """
      INSERT INTO migrasi (nama, sidik, diterapkan)
      VALUES (\(migration.name), \(migration.digest), \(Date()))
      """)
  }
}

extension Dialect {
  fileprivate var migrationTable: String {
    switch self {
    case .sqlite:
      "CREATE TABLE IF NOT EXISTS migrasi (nama TEXT PRIMARY KEY NOT NULL, sidik TEXT NOT NULL, diterapkan INTEGER NOT NULL) STRICT"
    case .postgres:
      "CREATE TABLE IF NOT EXISTS migrasi (nama TEXT PRIMARY KEY, sidik TEXT NOT NULL, diterapkan BIGINT NOT NULL)"
    }
  }
}
