/// One figure with its meaning, in the text format of Prometheus 0.0.4.
package struct Metric: Sendable {
  package enum Kind: String, Sendable {
    /// Only grows.
    case counter
    case gauge
    case histogram
  }

  package struct Sample: Sendable {
    let suffix: String
    let labels: [(String, String)]
    let value: Double

    /// `suffix` is `_bucket`, `_sum` or `_count` of a histogram.
    package init(_ value: Double, _ labels: [(String, String)] = [], suffix: String = "") {
      self.value = value
      self.labels = labels
      self.suffix = suffix
    }
  }

  let name: String
  let kind: Kind
  let help: String
  let samples: [Sample]

  package init(_ name: StaticString, _ kind: Kind, _ help: String, _ samples: [Sample]) {
    self.name = "\(name)"
    self.kind = kind
    self.help = help
    self.samples = samples
  }

  package init(_ name: StaticString, _ kind: Kind, _ help: String, _ value: Double) {
    self.init(name, kind, help, [Sample(value)])
  }

  package var text: String {
    guard !samples.isEmpty else { return "" }
    let lines = samples.map { "\(name)\($0.suffix)\(Self.labels($0.labels)) \(Self.number($0.value))\n" }
    return "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n\(lines.joined())"
  }

  private static func labels(_ labels: [(String, String)]) -> String {
    guard !labels.isEmpty else { return "" }
    let pairs = labels.map { name, value in
      let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n")
      return "\(name)=\"\(escaped)\""
    }
    return "{\(pairs.joined(separator: ","))}"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  }
}

extension [Metric] {
  package var text: String { map(\.text).joined() }
}
