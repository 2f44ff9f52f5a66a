/// The heading of a page: what it is, a line about it, and what can be done to all of it.
package func pageHead(_ title: String, lead: String? = nil, status: HTML? = nil, actions: [HTML] = []) -> HTML
{
  """
  <header class="page-head\(title.count > 60 ? " long" : "")"><div><h1>\(title)</h1>\(status)\(lead.map { "<p class=\"lead\">\($0)</p>" as HTML })</div>\
  \(actions.isEmpty ? nil : "<div class=\"page-actions\">\(HTML.join(actions))</div>" as HTML)</header>
  """
}
