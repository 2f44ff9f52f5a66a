import Hummingbird

extension HTML {
  /// Nothing at all.
  package static let empty: HTML = ""

  package var isEmpty: Bool { bytes.isEmpty }

  /// The parts one after the other.
  package static func join(_ parts: [HTML], separator: HTML = .empty) -> HTML {
    guard let first = parts.first else { return .empty }
    return "\(first)\(parts.dropFirst(), { "\(separator)\($0)" })"
  }

  /// ` name="value"`, or nothing when there is no value.
  package static func attribute(_ name: StaticString, _ value: String?) -> HTML {
    guard let value else { return .empty }
    return " \(HTML(stringLiteral: name))=\"\(value)\""
  }

  /// ` name`, or nothing when it does not hold: for `checked`, `disabled`, `open` and their kind.
  package static func flag(_ name: StaticString, when holds: Bool) -> HTML {
    holds ? " \(HTML(stringLiteral: name))" : .empty
  }

  /// ` href="address"` where a person may safely be led: within this site, or to `https:`, `mailto:` and `tel:`.
  /// Any other address, such as `javascript:`, gives nothing, and the link leads nowhere.
  package static func href(_ address: String) -> HTML {
    SafeAddress(address).map { attribute("href", $0.text) } ?? .empty
  }
}

/// An address that cannot run a program in the page.
struct SafeAddress {
  let text: String

  init?(_ text: String) {
    let lower = text.lowercased()
    let isLocal =
      (text.hasPrefix("/") && !text.hasPrefix("//") && !text.hasPrefix("/\\"))
      || text.hasPrefix("#") || text.hasPrefix("?")
    guard isLocal || ["https://", "mailto:", "tel:"].contains(where: lower.hasPrefix) else { return nil }
    self.text = text
  }
}

extension HTML.Interpolation {
  package mutating func appendInterpolation(_ text: String?) {
    if let text { appendInterpolation(text) }
  }

  package mutating func appendInterpolation(_ text: Substring) {
    appendInterpolation(String(text))
  }

  package mutating func appendInterpolation(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }
}
