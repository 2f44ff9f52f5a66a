/// A box with a heading.
///
/// `link`: where "lihat semua" leads, and what it says.
package func card(
  _ title: String, _ content: HTML, icon symbol: Icon? = nil, link: (title: String, href: String)? = nil
) -> HTML {
  """
  <section class="card"><header class="card-head"><h2>\(symbol.map(icon))\(title)</h2>\
  \(link.map { "<a class=\"card-link\"\(.href($0.href))>\($0.title)</a>" as HTML })</header>\(content)</section>
  """
}

/// Cards side by side where there is room.
package func cards(_ cards: [HTML]) -> HTML { "<div class=\"cards\">\(HTML.join(cards))</div>" }
