import Foundation

extension Database {
  /// Writes all rows of this moment to a file while others go on working: the same format from both engines.
  /// The file appears when it is complete, and has been read back and checked.
  ///
  /// - Parameters:
  ///   - path: where; a file of that name is replaced.
  ///   - derived: tables to leave out, since `restore` makes them anew.
  ///   - progress: called now and then, on another thread.
  /// - Returns: what was written.
  /// - Throws: `SnapshotError`, or `DatabaseError.full` when the disk is.
  @discardableResult
  package func backup(
    to path: String, derived: [DerivedTable] = [], progress: @escaping SnapshotProgress.Report = { _ in }
  ) async throws -> Snapshot {
    let written = try await read { tx in
      try tx.takeAllTheTimeItNeeds()
      let writer = try SnapshotWriter(path: path)
      let steps = try tx.appliedMigrations().map { Snapshot.Step(name: $0.key, digest: $0.value) }
      let made = Int64(Date().timeIntervalSince1970 * 1000)
      try writer.begin(.init(made: made, migrations: steps.sorted { $0.name < $1.name }))
      let tables = try tx.tables(without: derived)
      var counter = Progress(.writing, total: try tx.count(tables), progress)
      for table in tables {
        try writer.write(.init(name: table.name, columns: table.columns)) { add in
          try tx.each(table.ordered) { row in
            try add(row.values)
            counter.step(table.name)
          }
        }
        counter.report(table.name)
      }
      return try writer.finish()
    }
    let snapshot = try await Self.aside { try Snapshot.verify(path, progress: progress) }
    guard snapshot.tables == written else { throw SnapshotError.damaged("the disk gave back something else") }
    return snapshot
  }

  /// The fingerprints of all tables at this moment, to compare two databases.
  package func digests(
    derived: [DerivedTable] = [], progress: @escaping SnapshotProgress.Report = { _ in }
  ) async throws -> [TableDigest] {
    try await read { tx in
      try tx.takeAllTheTimeItNeeds()
      return try tx.digests(try tx.tables(without: derived), progress)
    }
  }
}

extension Database {
  /// Runs long reading of files on a thread of its own, so that no request waits behind it.
  static func aside<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result { try body() }) }.start()
    }
  }
}

extension Snapshot {
  /// Reads a snapshot file and checks every count and digest.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - progress: called now and then.
  /// - Returns: what it holds.
  /// - Throws: `SnapshotError.damaged` when it is cut off or was changed, in whatever place.
  package static func verify(
    _ path: String, progress: @escaping SnapshotProgress.Report = { _ in }
  ) throws -> Snapshot {
    let reader = try SnapshotReader(path: path)
    var counter = Progress(.checking, total: 0, progress)
    while let table = try reader.nextTable() {
      try reader.rows(of: table) { next in
        while try next() != nil { counter.step(table.name) }
      }
      counter.report(table.name)
    }
    return reader.snapshot
  }
}

extension Tx {
  /// One statement over millions of rows is no mistake here.
  func takeAllTheTimeItNeeds() throws {
    if dialect == .postgres { try run("SET LOCAL statement_timeout = 0") }
  }

  func count(_ tables: [TableLayout]) throws -> Int {
    try tables.reduce(0) { sum, table in
      sum + (try value(SQL(own: "SELECT COUNT(*) FROM \(table.name.quoted)"), as: Int.self) ?? 0)
    }
  }

  func digests(_ tables: [TableLayout], _ report: @escaping SnapshotProgress.Report) throws -> [TableDigest] {
    var counter = Progress(.comparing, total: try count(tables), report)
    return try tables.map { table in
      var content = RowHash()
      try each(table.ordered) { row in
        content.add(row.values)
        counter.step(table.name)
      }
      counter.report(table.name)
      return TableDigest(table: table.name, rows: content.rows, digest: content.finish().hex)
    }
  }
}

/// Reports every ten thousand rows.
struct Progress {
  private let work: SnapshotProgress.Work
  private let total: Int
  private let send: SnapshotProgress.Report
  private var rows = 0

  init(_ work: SnapshotProgress.Work, total: Int, _ send: @escaping SnapshotProgress.Report) {
    self.work = work
    self.total = total
    self.send = send
  }

  mutating func step(_ table: String) {
    rows += 1
    if rows.isMultiple(of: 10_000) { report(table) }
  }

  func report(_ table: String) { send(SnapshotProgress(work: work, table: table, rows: rows, total: total)) }
}
