/// Why there is nothing here, and what one can do.
package func emptyState(_ title: String, _ text: String, icon symbol: Icon = .inbox, action: HTML? = nil)
  -> HTML
{
  """
  <div class="empty"><span class="empty-mark">\(icon(symbol))</span><h2>\(title)</h2><p>\(text)</p>\(action)</div>
  """
}
