/// One step of the schema's history. Append only: a shipped migration is never edited.
///
/// Written once for both engines, in SQLite's words: `INTEGER`, `REAL`, `TEXT`, `BLOB`, tables closed with
/// `) STRICT;`. The PostgreSQL engine reads `INTEGER` as `BIGINT`, `REAL` as `DOUBLE PRECISION`, `BLOB` as `BYTEA`,
/// and leaves `STRICT` out. What only one engine has is in `only(sqlite:postgres:)`.
package struct Migration: Sendable {
  /// `module/0001-what`, unique and sorted within its module.
  package let name: String
  let sqlite: String
  let postgres: String

  package init(_ name: String, _ sql: String) {
    self.name = name
    sqlite = sql
    postgres = Self.postgres(sql)
  }

  package init(_ name: String, sqlite: String, postgres: String) {
    self.name = name
    self.sqlite = sqlite
    self.postgres = Self.postgres(postgres)
  }

  func sql(for dialect: Dialect) -> String {
    switch dialect {
    case .sqlite: sqlite
    case .postgres: postgres
    }
  }

  private static func postgres(_ sql: String) -> String {
    sql.replacing(/\bINTEGER\b/, with: "BIGINT")
      .replacing(/\bREAL\b/, with: "DOUBLE PRECISION")
      .replacing(/\bBLOB\b/, with: "BYTEA")
      .replacing(/\)\s*STRICT\b/, with: ")")
  }
}
