extension Rumus {
  /// In FTS5's language. Words are letters and digits, so quoting them needs no escapes.
  func fts5(tanda: [[String]]) -> String {
    let kata = frasa.map { "\"\($0.kata.joined(separator: " "))\"\($0.awalan ? " *" : "")" }
    let saringan = tanda.map { "(" + $0.map { "\"\($0)\"" }.joined(separator: " OR ") + ")" }
    return (kata + saringan).joined(separator: " AND ")
  }
}
