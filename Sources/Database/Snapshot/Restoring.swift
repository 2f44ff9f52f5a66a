/// The steps of a restore inside its transaction.
struct Restoring {
  let tx: Tx
  let snapshot: Snapshot
  let derived: [DerivedTable]
  let report: SnapshotProgress.Report

  /// Makes the schema that the snapshot was taken from.
  /// - Returns: the migrations that came later.
  func makeSchema(_ migrations: [Migration]) throws -> [Migration] {
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.name, $0.digest) })
    let strangers = snapshot.migrations.map(\.name).filter { known[$0] == nil }
    guard strangers.isEmpty else { throw MigrationError.unknown(strangers) }
    for step in snapshot.migrations where known[step.name] != step.digest {
      throw MigrationError.changed(step.name)
    }
    let earlier = Set(snapshot.migrations.map(\.name))
    for migration in try tx.pending(migrations) where earlier.contains(migration.name) {
      try tx.apply(migration)
    }
    return migrations.filter { !earlier.contains($0.name) }
  }

  /// Loads the rows with triggers asleep, since what they did then is among the rows.
  func load(_ path: String) throws {
    let tables = try tx.tables(without: derived)
    let rules = try SleepingRules(tx, tables)
    // What migrations sowed is in the snapshot as it became.
    for table in tables.reversed() { try tx.run(SQL(own: "DELETE FROM \(table.name.quoted)")) }
    let reader = try SnapshotReader(path: path)
    var counter = Progress(.loading, total: snapshot.rows, report)
    while let table = try reader.nextTable() {
      try reader.rows(of: table) { next in
        _ = try tx.connection.load(table.name, columns: table.columns) {
          counter.step(table.name)
          return try next()
        }
      }
      counter.report(table.name)
    }
    try rules.wake()
    try TableDigest.compare(snapshot.tables, tx.digests(tables, report))
  }

  func rebuild() throws {
    try checkDerived()
    for table in derived {
      try table.rebuild(tx)
      report(SnapshotProgress(work: .rebuilding, table: table.name, rows: 0, total: 0))
    }
  }

  /// A full-text table that stays empty would answer every search with nothing, and nobody would notice.
  private func checkDerived() throws {
    guard tx.dialect == .sqlite else { return }
    let names = Set(derived.map(\.name))
    let virtual = try tx.values(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual' ORDER BY name",
      as: String.self)
    if let stranger = virtual.first(where: { !names.contains($0) }) {
      throw SnapshotError.cannotRebuild(stranger)
    }
  }
}
