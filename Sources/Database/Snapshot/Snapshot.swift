import Foundation

/// What a snapshot file holds: all rows of one moment, the same whichever engine wrote it.
package struct Snapshot: Sendable, Equatable {
  package struct Step: Sendable, Equatable, Codable {
    package let name: String
    package let digest: String
  }

  package let made: Date
  /// The migrations that had been applied.
  package let migrations: [Step]
  package let tables: [TableDigest]

  package var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// The rows of one table as a fingerprint: equal on two databases, of either engine, when all values are equal.
package struct TableDigest: Sendable, Equatable {
  package let table: String
  package let rows: Int
  /// SHA-256, in hexadecimal, of the rows in the order of the key, encoded as in a snapshot.
  package let digest: String
}

/// How far a long work on all rows has come.
package struct SnapshotProgress: Sendable, Equatable {
  package enum Work: Sendable { case writing, checking, loading, comparing, rebuilding }

  package let work: Work
  package let table: String
  /// Of all tables together.
  package let rows: Int
  package let total: Int

  package typealias Report = @Sendable (SnapshotProgress) -> Void
}

package enum SnapshotError: Error, Equatable {
  case cannotOpen(String)
  /// The file is not a snapshot, was cut off or was changed: it must not be trusted.
  case damaged(String)
  /// Rows are only ever loaded into a database without tables.
  case targetNotEmpty
  /// After loading, these tables differ from the snapshot.
  case different([String])
  /// A full-text table that no `DerivedTable` says how to fill.
  case cannotRebuild(String)
  /// The source has to be migrated before it moves.
  case sourceNotMigrated
}
