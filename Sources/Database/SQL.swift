/// SQL text with its bound values. Literal text is the program's own; an interpolated value is bound, never spliced.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
  var parts: [String]
  var values: [SQLValue]

  package init(stringLiteral text: StaticString) {
    parts = [text.description]
    values = []
  }

  /// Text that this target made itself, with every identifier quoted.
  init(own text: String) {
    parts = [text]
    values = []
  }

  package init(stringInterpolation: Interpolation) {
    parts = stringInterpolation.parts
    values = stringInterpolation.values
  }

  package struct Interpolation: StringInterpolationProtocol {
    var parts = [""]
    var values: [SQLValue] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) {
      parts[parts.count - 1] += literal.description
    }

    package mutating func appendInterpolation(_ value: some SQLEncodable) {
      append(value.sqlValue)
    }

    /// Spelled out so that binding an optional is not mistaken for printing one.
    package mutating func appendInterpolation(_ value: (some SQLEncodable)?) {
      append(value?.sqlValue ?? .null)
    }

    /// A comma-separated list for `IN (…)`. An empty list becomes `NULL`, which matches nothing.
    package mutating func appendInterpolation(list: some Sequence<some SQLEncodable>) {
      var isEmpty = true
      for value in list {
        if !isEmpty { parts[parts.count - 1] += ", " }
        append(value.sqlValue)
        isEmpty = false
      }
      if isEmpty { parts[parts.count - 1] += "NULL" }
    }

    package mutating func appendInterpolation(_ nested: SQL) {
      parts[parts.count - 1] += nested.parts[0]
      parts.append(contentsOf: nested.parts.dropFirst())
      values.append(contentsOf: nested.values)
    }

    private mutating func append(_ value: SQLValue) {
      values.append(value)
      parts.append("")
    }
  }

  /// `?1 ?2` for SQLite, `$1 $2` for PostgreSQL.
  package func text(for dialect: Dialect) -> String {
    var text = parts[0]
    for (index, part) in parts.dropFirst().enumerated() {
      text += dialect.placeholder(index + 1) + part
    }
    return text
  }

  package static func + (left: SQL, right: SQL) -> SQL { "\(left)\(right)" }

  /// Conditions joined by AND; no condition is always true (`1 = 1`).
  package static func all(of conditions: [SQL]) -> SQL {
    guard let first = conditions.first else { return "1 = 1" }
    return conditions.dropFirst().reduce(first) { "\($0) AND \($1)" }
  }
}

package enum Dialect: Sendable {
  case sqlite, postgres

  func placeholder(_ position: Int) -> String {
    switch self {
    case .sqlite: "?\(position)"
    case .postgres: "$\(position)"
    }
  }
}
