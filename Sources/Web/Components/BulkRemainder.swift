/// Of an act on many, those to which it was not done, each with the reason; read first, since the rest needs nothing.
///
/// `done`: what was done, as a sentence; nil when nothing was.
package func bulkRemainder(
  _ title: String, done: String?, _ rest: [(title: String, href: String, reason: String)]
)
  -> HTML
{
  """
  <div class="summary" role="alert" tabindex="-1" data-fokus><h2>\(icon(.exclamation))\(title)</h2>\
  \(done.map { "<p>\($0)</p>" as HTML })<ul>\(rest, {
    "<li>\(link($0.title, $0.href))<span>\($0.reason)</span></li>" as HTML
  })</ul></div>
  """
}

/// What is not his to see has no name and no address.
private func link(_ title: String, _ href: String) -> HTML {
  href.isEmpty ? "<b>\(title)</b>" : "<a\(.href(href))>\(title)</a>"
}
