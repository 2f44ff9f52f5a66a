/// A table as far as copying its rows is concerned.
struct TableLayout: Sendable {
  let name: String
  /// Those that are stored, not computed, sorted by name so that both engines agree.
  let columns: [String]
  let key: [String]
  let references: Set<String>

  /// All rows in an order that both engines share. Without a key, equal rows stand together wherever they stand.
  var ordered: SQL {
    let names = columns.map(\.quoted).joined(separator: ", ")
    let order = (key.isEmpty ? columns : key).map { key.isEmpty ? "\($0.quoted) NULLS FIRST" : $0.quoted }
    return SQL(own: "SELECT \(names) FROM \(name.quoted) ORDER BY \(order.joined(separator: ", "))")
  }
}

extension Tx {
  /// The tables that hold what cannot be made anew, each after those it refers to, as far as there is no circle.
  func tables(without derived: [DerivedTable]) throws -> [TableLayout] {
    let left = Set(derived.map(\.name) + ["migrasi"])
    let tables: [TableLayout] =
      switch dialect {
      case .sqlite: try sqliteTables()
      case .postgres: try postgresTables()
      }
    return Self.sorted(tables.filter { !left.contains($0.name) })
  }

  private static func sorted(_ tables: [TableLayout]) -> [TableLayout] {
    var rest = tables.sorted { $0.name < $1.name }
    var names = Set(rest.map(\.name))
    var sorted: [TableLayout] = []
    while !rest.isEmpty {
      let index = rest.firstIndex { table in
        table.references.allSatisfy { $0 == table.name || !names.contains($0) }
      }
      // A circle: begin anywhere, the same way every time.
      let table = rest.remove(at: index ?? 0)
      names.remove(table.name)
      sorted.append(table)
    }
    return sorted
  }

  private func sqliteTables() throws -> [TableLayout] {
    let names = try values(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND substr(name, 1, 7) <> 'sqlite_'
      """, as: String.self)
    return try names.map { name in
      let columns: [(String, Int)] = try all(
        "SELECT name, pk FROM pragma_table_xinfo(\(name)) WHERE hidden = 0 ORDER BY name"
      ) { row in (try row["name"], try row["pk"]) }
      let references = try values("SELECT \"table\" FROM pragma_foreign_key_list(\(name))", as: String.self)
      return TableLayout(
        name: name, columns: columns.map(\.0).sorted(),
        key: columns.filter { $0.1 > 0 }.sorted { $0.1 < $1.1 }.map(\.0), references: Set(references))
    }
  }

  private func postgresTables() throws -> [TableLayout] {
    let names = try values(
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      """, as: String.self)
    return try names.map { name in
      let columns = try values(
        """
        SELECT attname FROM pg_attribute
        WHERE attrelid = quote_ident(\(name))::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        """, as: String.self)
      let key = try values(
        """
        SELECT a.attname
        FROM pg_index i
        CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
        WHERE i.indrelid = quote_ident(\(name))::regclass AND i.indisprimary
        ORDER BY k.place
        """, as: String.self)
      let references = try values(
        """
        SELECT r.relname
        FROM pg_constraint c
        JOIN pg_class r ON r.oid = c.confrelid
        WHERE c.conrelid = quote_ident(\(name))::regclass AND c.contype = 'f'
        """, as: String.self)
      return TableLayout(name: name, columns: columns.sorted(), key: key, references: Set(references))
    }
  }
}
