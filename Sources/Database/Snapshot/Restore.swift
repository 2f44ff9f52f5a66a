import Foundation

extension Database {
  /// Loads a snapshot of either engine into this database, which must have no tables: makes the schema as it was,
  /// loads the rows, reads them back and compares, applies the migrations that came since, and makes derived tables
  /// anew. All in one transaction: afterwards everything is there, or nothing.
  ///
  /// - Parameters:
  ///   - path: a file of `backup`.
  ///   - migrations: all that the program knows.
  ///   - derived: the tables that the snapshot leaves out.
  ///   - progress: called now and then, on another thread.
  /// - Returns: what was loaded.
  /// - Throws: `SnapshotError`, or `MigrationError` when the snapshot is from a newer program.
  @discardableResult
  package func restore(
    from path: String, migrations: [Migration], derived: [DerivedTable] = [],
    progress: @escaping SnapshotProgress.Report = { _ in }
  ) async throws -> Snapshot {
    let snapshot = try await Self.aside { try Snapshot.verify(path, progress: progress) }
    try await write(serialised: "migrasi") { tx in
      try tx.takeAllTheTimeItNeeds()
      guard try tx.tables(without: []).isEmpty else { throw SnapshotError.targetNotEmpty }
      let restoring = Restoring(tx: tx, snapshot: snapshot, derived: derived, report: progress)
      let later = try restoring.makeSchema(migrations)
      try restoring.load(path)
      for migration in later { try tx.apply(migration) }
      try restoring.rebuild()
    }
    return snapshot
  }

  /// Copies everything to another, empty database, of the same or the other engine, and compares afterwards.
  ///
  /// - Parameters:
  ///   - target: without tables; its schema is made here.
  ///   - migrations: all that the program knows; this database must have them.
  ///   - derived: tables that are made anew rather than copied.
  ///   - folder: where the rows stay for the time of the move.
  ///   - progress: called now and then, on another thread.
  /// - Returns: the fingerprints that both databases share.
  /// - Throws: `SnapshotError.different` when a table is not the same on both sides.
  @discardableResult
  package func pindah(
    to target: Database, migrations: [Migration], derived: [DerivedTable] = [], by folder: String,
    progress: @escaping SnapshotProgress.Report = { _ in }
  ) async throws -> [TableDigest] {
    let path = "\(folder)/pindah-\(keys.next(Snapshot.self)).snapshot"
    defer { unlink(path) }
    let snapshot = try await backup(to: path, derived: derived, progress: progress)
    guard snapshot.migrations.count == migrations.count else { throw SnapshotError.sourceNotMigrated }
    try await target.restore(from: path, migrations: migrations, derived: derived, progress: progress)
    let copied = try await target.digests(derived: derived, progress: progress)
    try TableDigest.compare(snapshot.tables, copied)
    return copied
  }
}

extension TableDigest {
  /// - Throws: `SnapshotError.different` with the names of the tables that are not equal.
  package static func compare(_ left: [TableDigest], _ right: [TableDigest]) throws {
    let names = Set((left + right).map(\.table))
    let different = names.filter { name in
      left.first { $0.table == name } != right.first { $0.table == name }
    }
    guard different.isEmpty else { throw SnapshotError.different(different.sorted()) }
  }
}
