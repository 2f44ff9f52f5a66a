extension Database {
  /// Reads the whole of an SQLite file and answers with what is wrong with it: nothing when it is sound. PostgreSQL
  /// watches over its files itself (`initdb --data-checksums`), so there this answers with nothing.
  package func check() async throws -> [String] {
    guard dialect == .sqlite else { return [] }
    return try await read { tx in
      let damage = try tx.values("SELECT integrity_check FROM pragma_integrity_check", as: String.self)
      let orphans = try tx.values(
        """
        SELECT "table" || ' ' || COALESCE(rowid, 0) || ' -> ' || parent
        FROM pragma_foreign_key_check
        ORDER BY 1
        """, as: String.self)
      return damage.filter { $0 != "ok" } + orphans
    }
  }
}
