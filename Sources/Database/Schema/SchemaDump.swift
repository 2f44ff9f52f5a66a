extension Database {
  /// The whole schema as sorted text, for a committed file that shows in a review what migrations add up to.
  package func schemaDump() async throws -> String {
    let dialect = dialect
    return try await read { tx in
      let objects =
        switch dialect {
        case .sqlite: try tx.sqliteSchema()
        case .postgres: try tx.postgresSchema()
        }
      return objects.map { $0 + "\n" }.joined(separator: "\n")
    }
  }
}

extension Tx {
  /// SQLite keeps the statements themselves. Tables of full-text indexes that it made for itself stay out.
  fileprivate func sqliteSchema() throws -> [String] {
    try values(
      """
      SELECT s.sql
      FROM sqlite_schema s
      LEFT JOIN pragma_table_list t ON t.schema = 'main' AND t.name = s.name AND s.type = 'table'
      WHERE s.sql IS NOT NULL AND COALESCE(t.type, '') <> 'shadow' AND substr(s.name, 1, 7) <> 'sqlite_'
      ORDER BY s.tbl_name, CASE s.type WHEN 'table' THEN 0 WHEN 'view' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, s.name
      """, as: String.self
    )
    .map { $0 + ";" }
  }

  fileprivate func postgresSchema() throws -> [String] {
    let tables = try values(
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
      ORDER BY relname
      """, as: String.self)
    return try tables.flatMap(postgresTable) + postgresFunctions()
  }

  private func postgresTable(_ name: String) throws -> [String] {
    let columns = try values(
      """
      SELECT quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
        || CASE
          WHEN d.adbin IS NULL THEN ''
          WHEN a.attgenerated <> '' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
          ELSE ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
        END
      FROM pg_attribute a
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = quote_ident(\(name))::regclass AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum
      """, as: String.self)
    let constraints = try values(
      """
      SELECT 'CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint
      WHERE conrelid = quote_ident(\(name))::regclass AND contype <> 't'
      ORDER BY conname
      """, as: String.self)
    let rest = try values(
      """
      SELECT definisi FROM (
        SELECT 0 AS jenis, pg_get_indexdef(i.indexrelid) AS definisi
        FROM pg_index i
        LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x')
        WHERE i.indrelid = quote_ident(\(name))::regclass AND c.oid IS NULL
        UNION ALL
        SELECT 1, pg_get_triggerdef(oid)
        FROM pg_trigger
        WHERE tgrelid = quote_ident(\(name))::regclass AND NOT tgisinternal
      ) AS isi
      ORDER BY jenis, definisi
      """, as: String.self)
    return ["TABLE \(name) (\n  " + (columns + constraints).joined(separator: ",\n  ") + "\n);"]
      + rest.map { $0 + ";" }
  }

  private func postgresFunctions() throws -> [String] {
    try values(
      """
      SELECT pg_get_functiondef(p.oid)
      FROM pg_proc p
      LEFT JOIN pg_depend d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
      WHERE p.pronamespace = current_schema()::regnamespace AND p.prokind IN ('f', 'p') AND d.objid IS NULL
      ORDER BY p.proname, p.oid::regprocedure::text
      """, as: String.self)
  }
}
