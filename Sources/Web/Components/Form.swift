/// A form with everything it carries unseen. The proof comes first, so that uploads can be checked as they arrive.
package struct Form: Sendable {
  package enum Encoding: String, Sendable {
    case plain = "application/x-www-form-urlencoded"
    /// With files.
    case files = "multipart/form-data"
  }

  package var action: String
  package var token: FormToken
  package var encoding: Encoding
  /// Where what is typed is kept while typing (`simpan-otomatis.js`), and under which name on this device.
  package var autosave: Autosave?

  package struct Autosave: Sendable {
    package var address: String
    package var name: String

    package init(to address: String, name: String) {
      self.address = address
      self.name = name
    }
  }

  package init(to action: String, _ token: FormToken, encoding: Encoding = .plain, autosave: Autosave? = nil)
  {
    self.action = action
    self.token = token
    self.encoding = encoding
    self.autosave = autosave
  }

  /// `next`: what happens after the button, said before it.

  /// `actions`: the buttons, the main one first; they stay within the thumb's reach.
  package func html(_ content: HTML, next: String? = nil, actions: [HTML]) -> HTML {
    """
    <form class="form" method="post" action="\(action)" enctype="\(encoding.rawValue)" data-sekali\
    \(.attribute("data-simpan", autosave?.address))\(.attribute("data-simpan-nama", autosave?.name)) novalidate>\
    \(hiddenFields(token))\(content.hasPicker ? plainFields(actions) : nil)\(content)
    \(actionBar(actions, next: next, saves: autosave != nil ? .saved : .unsaved))</form>
    """
  }

  /// Where no script runs: the page of the form, and the main button once more, which the Enter key presses; the first
  /// of the form would be that of a picker.
  private func plainFields(_ actions: [HTML]) -> HTML {
    "\(token.pageField)\(encoding == .plain ? "<noscript><div hidden>\(actions.first)</div></noscript>" : nil as HTML?)"
  }
}

/// A form that is only a button: "Tandai sudah dibaca".
package func actionForm(
  to action: String, _ token: FormToken, _ button: HTML, fields: [(String, String)] = []
) -> HTML {
  """
  <form class="inline-form" method="post" action="\(action)" data-sekali>\(hiddenFields(token))\
  \(fields, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(button)</form>
  """
}

func hiddenFields(_ token: FormToken) -> HTML {
  """
  <input type="hidden" name="csrf" value="\(token.csrf)"><input type="hidden" name="kunci" value="\(token.key)">
  """
}

enum Saving { case saved, unsaved }

/// The bar at the bottom: what happens next, then the buttons. On a telephone only the first two stay in sight.
func actionBar(_ actions: [HTML], next: String?, saves: Saving = .unsaved) -> HTML {
  """
  <div class="action-bar">\(next.map { "<p class=\"next\">\(icon(.info))<span>\($0)</span></p>" as HTML })\
  \(saves == .saved ? "<p class=\"save-state\" role=\"status\" data-simpan-keadaan></p>" : nil as HTML?)\
  \(actions.count > 2 ? "<div class=\"buttons more\">\(HTML.join(Array(actions.dropFirst(2))))</div>" as HTML : nil)\
  <div class="buttons">\(HTML.join(Array(actions.prefix(2))))</div></div>
  """
}

/// A part of a long form under a heading.
package func formSection(_ title: String, _ content: HTML, lead: String? = nil) -> HTML {
  """
  <section class="form-section"><h2>\(title)</h2>\(lead.map { "<p class=\"muted\">\($0)</p>" as HTML })\(content)</section>
  """
}
