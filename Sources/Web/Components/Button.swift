/// How much a button weighs.
package enum ButtonKind: String, Sendable {
  /// The one thing to do here; one per page.
  case primary
  case secondary
  /// Hardly more than a link.
  case quiet
  /// Takes something away or refuses.
  case harm
}

/// A button that sends its form; a verb with its object: "Kirim surat".
///
/// `name, value`: what is sent along when this button was the one pressed.
package func button(
  _ label: String, kind: ButtonKind = .primary, icon symbol: Icon? = nil, name: String? = nil,
  value: String? = nil
) -> HTML {
  """
  <button class="button \(kind.rawValue)"\(.attribute("name", name))\(.attribute("value", value))>\
  \(symbol.map(icon))<span>\(label)</span></button>
  """
}

/// A button that sends what stands in its form to `address` and shows the answer in a tab of its own; the form stays as
/// it is.
package func tabButton(_ label: String, to address: String, icon symbol: Icon? = nil) -> HTML {
  """
  <button class="button secondary" formaction="\(address)" formtarget="_blank" formnovalidate>\
  \(symbol.map(icon))<span>\(label)</span></button>
  """
}

/// A link that looks like a button, for going somewhere.
package func linkButton(_ label: String, href: String, kind: ButtonKind = .primary, icon symbol: Icon? = nil)
  -> HTML
{
  """
  <a class="button \(kind.rawValue)"\(.href(href))>\(symbol.map(icon))<span>\(label)</span></a>
  """
}

/// Opens the `dialog` with this id.
package func dialogButton(
  _ label: String, dialog id: String, kind: ButtonKind = .secondary, icon symbol: Icon? = nil
) -> HTML {
  """
  <button class="button \(kind.rawValue)" type="button" data-dialog="\(id)" aria-haspopup="dialog">\
  \(symbol.map(icon))<span>\(label)</span></button>
  """
}

/// Copies `text` and says so.
package func copyButton(_ label: String, text: String) -> HTML {
  """
  <button class="button quiet" type="button" data-salin="\(text)" data-tersalin="Tersalin">\(icon(.copy))<span>\(label)</span></button>
  """
}
