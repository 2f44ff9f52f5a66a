extension Rumus {
  /// In the language of PostgreSQL's `tsquery`. Words are letters and digits, so quoting them needs no escapes.
  func tsquery(tanda: [[String]]) -> String {
    let kata = frasa.map { frasa in
      "(" + frasa.kata.map { "'\($0)'" }.joined(separator: " <-> ") + (frasa.awalan ? ":*" : "") + ")"
    }
    let saringan = tanda.map { "(" + $0.map { "'\($0)'" }.joined(separator: " | ") + ")" }
    return (kata + saringan).joined(separator: " & ")
  }
}
