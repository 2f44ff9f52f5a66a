/// One fact about a record; a text, or markup such as a link.
package struct Fact: Sendable {
  let name: String
  let value: HTML

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = "\(value)"
  }

  package init(_ name: String, html value: HTML) {
    self.name = name
    self.value = value
  }
}

/// Names and values of a record.
package func facts(_ facts: [Fact]) -> HTML {
  "<dl class=\"facts\">\(facts, { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" })</dl>"
}
