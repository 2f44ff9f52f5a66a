/// One view of the same list or record.
package struct Tab: Sendable {
  package var title: String
  package var href: String
  package var count: Int?
  package var state: State

  package enum State: Sendable { case current, other }

  package init(_ title: String, href: String, count: Int? = nil, state: State = .other) {
    self.title = title
    self.href = href
    self.count = count
    self.state = state
  }
}

/// The parts of one record, as links.
package func tabs(_ tabs: [Tab], label: String) -> HTML {
  "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(tabs, { "<li>\(link($0))</li>" })</ul></nav>"
}

/// Filters of a list, as links with counts.
package func filterChips(_ tabs: [Tab], label: String = "Saring") -> HTML {
  "<nav class=\"filters\" aria-label=\"\(label)\"><ul>\(tabs, { "<li>\(link($0))</li>" })</ul></nav>"
}

private func link(_ tab: Tab) -> HTML {
  """
  <a\(.href(tab.href))\(.attribute("aria-current", tab.state == .current ? "page" : nil))>\(tab.title)\
  \(tab.count.map { "<span class=\"count soft\">\($0)</span>" as HTML })</a>
  """
}
