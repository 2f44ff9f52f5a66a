/// One big figure.
package struct Figure: Sendable {
  let value: String
  let label: String
  let detail: String?
  let href: String?
  let tone: Tone

  package init(
    _ value: String, _ label: String, detail: String? = nil, href: String? = nil, tone: Tone = .neutral
  ) {
    self.value = value
    self.label = label
    self.detail = detail
    self.href = href
    self.tone = tone
  }
}

/// Figures side by side; `wall` makes them readable from five metres.
package func figures(_ figures: [Figure], size: FigureSize = .strip) -> HTML {
  "<ul class=\"figures \(size.rawValue)\">\(figures, figure)</ul>"
}

package enum FigureSize: String, Sendable { case strip, wall }

private func figure(_ figure: Figure) -> HTML {
  let content: HTML = """
    <b class="figure-value">\(figure.value)</b><span class="figure-label">\(figure.label)</span>\
    \(figure.detail.map { "<small>\($0)</small>" as HTML })
    """
  return """
    <li class="figure \(figure.tone.rawValue)">\(figure.href.map { "<a\(.href($0))>\(content)</a>" as HTML } ?? content)</li>
    """
}

/// How far something is, with the words that say it.
package func progress(_ label: String, value: Int, of total: Int, detail: String) -> HTML {
  """
  <div class="progress"><div class="progress-head"><span>\(label)</span><b>\(detail)</b></div>\
  <progress class="bar" max="\(max(total, 1))" value="\(value)" aria-label="\(label)">\(detail)</progress></div>
  """
}
