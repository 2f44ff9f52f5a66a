/// Puts triggers to sleep and postpones foreign keys that point in circles while rows are loaded.
struct SleepingRules {
  private let tx: Tx
  private let tables: [TableLayout]
  /// What brings everything back.
  private let undo: [String]

  init(_ tx: Tx, _ tables: [TableLayout]) throws {
    self.tx = tx
    self.tables = tables
    switch tx.dialect {
    case .sqlite: undo = try Self.sleepSQLite(tx)
    case .postgres: undo = try Self.sleepPostgres(tx, tables)
    }
  }

  /// - Throws: `DatabaseError.constraint` when a row points to nothing.
  func wake() throws {
    switch tx.dialect {
    case .sqlite:
      if let table = try tx.values("SELECT \"table\" FROM pragma_foreign_key_check", as: String.self).first {
        throw DatabaseError.constraint("FOREIGN KEY \(table)")
      }
    case .postgres: try tx.run("SET CONSTRAINTS ALL IMMEDIATE")
    }
    for statement in undo { try tx.run(SQL(own: statement)) }
  }

  private static func sleepSQLite(_ tx: Tx) throws -> [String] {
    try tx.run("PRAGMA defer_foreign_keys = ON")
    let triggers: [(String, String)] = try tx.all(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    ) { row in (try row["name"], try row["sql"]) }
    for (name, _) in triggers { try tx.run(SQL(own: "DROP TRIGGER \(name.quoted)")) }
    return triggers.map(\.1)
  }

  /// A table's owner may do this; `session_replication_role` would need a superuser.
  private static func sleepPostgres(_ tx: Tx, _ tables: [TableLayout]) throws -> [String] {
    var undo: [String] = []
    var loaded: Set<String> = []
    for table in tables {
      let alter = "ALTER TABLE \(table.name.quoted)"
      try tx.run(SQL(own: "\(alter) DISABLE TRIGGER USER"))
      undo.append("\(alter) ENABLE TRIGGER USER")
      loaded.insert(table.name)
      for (name, target) in try foreignKeys(tx, table.name) where !loaded.contains(target) {
        try tx.run(SQL(own: "\(alter) ALTER CONSTRAINT \(name.quoted) DEFERRABLE INITIALLY DEFERRED"))
        undo.append("\(alter) ALTER CONSTRAINT \(name.quoted) NOT DEFERRABLE")
      }
    }
    return undo
  }

  private static func foreignKeys(_ tx: Tx, _ table: String) throws -> [(String, String)] {
    try tx.all(
      """
      SELECT c.conname AS nama, r.relname AS tujuan
      FROM pg_constraint c
      JOIN pg_class r ON r.oid = c.confrelid
      WHERE c.conrelid = quote_ident(\(table))::regclass AND c.contype = 'f' AND NOT c.condeferrable
      ORDER BY c.conname
      """
    ) { row in (try row["nama"], try row["tujuan"]) }
  }
}
