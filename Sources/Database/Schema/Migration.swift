/// One step of the schema's history. Append only: a shipped migration is never edited.
///
/// Written once for both engines, in SQLite's words: `INTEGER`, `REAL`, `TEXT`, `BLOB`, tables closed with
/// `) STRICT;`. The PostgreSQL engine reads `INTEGER` as `BIGINT`, `REAL` as `DOUBLE PRECISION`, `BLOB` as `BYTEA`,
/// and leaves `STRICT` out. What only one engine has is written twice, with `init(_:sqlite:postgres:)`.
package struct Migration: Sendable {
  /// `module/0001-what`, unique and sorted within its module.
  package let name: String
  /// The SHA-256 of its text, by which a database knows whether it was edited after it was applied.
  package let digest: String
  private let sqlite: String
  /// In SQLite's words, and read as PostgreSQL's only when it is applied: most starts apply nothing.
  private let postgres: String

  package init(_ name: String, _ sql: String) {
    self.name = name
    digest = SHA256.hex(sql)
    sqlite = sql
    postgres = sql
  }

  package init(_ name: String, sqlite: String, postgres: String) {
    self.name = name
    digest = SHA256.hex(sqlite + "\0" + postgres)
    self.sqlite = sqlite
    self.postgres = postgres
  }

  func sql(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgres: Self.postgres(postgres)
    }
  }

  private static func postgres(_ sql: String) -> String {
    sql.replacing(/\bINTEGER\b/, with: "BIGINT")
      .replacing(/\bREAL\b/, with: "DOUBLE PRECISION")
      .replacing(/\bBLOB\b/, with: "BYTEA")
      .replacing(/\)\s*STRICT\b/, with: ")")
  }
}

/// Why the schema was not brought up to date.
package enum MigrationError: Error, Equatable {
  /// A migration that was applied has another text now.
  case changed(String)
  /// The data was written by a newer program: it knows migrations that this program does not.
  case unknown([String])
  /// Two migrations of the program have the same name.
  case duplicate(String)
  case failed(String, DatabaseError)
}
