import Bahasa

/// Whether a field may be left empty. Most must not, so it is the optional ones that are marked.
package enum Need: Sendable { case required, optional }

/// What every kind of field has: name, question, help where doubt arises, and what is wrong with it.
package struct Field: Sendable {
  package var name: String
  package var label: String
  package var hint: String?
  package var need: Need
  package var error: String?
  /// What tells it from a field of the same name elsewhere on the page.
  private var place = ""

  package init(
    _ name: String, _ label: String, hint: String? = nil, need: Need = .required,
    errors: FieldErrors = .init()
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.need = need
    error = errors[name]
    follows = errors.isEmpty ? .first : .refused
  }

  /// Whether the form is shown for the first time, or again since something in it was wrong.
  var follows: Turn

  enum Turn: Sendable { case first, refused }

  var id: String { "f-\(name)\(place)" }

  /// The same field in one of several forms of a page.
  package func at(_ place: some CustomStringConvertible) -> Field {
    var field = self
    field.place = "-\(place)"
    return field
  }

  /// `aria-describedby` and `aria-invalid` for the control itself.
  var description: HTML {
    let ids = [hint.map { _ in "\(id)-bantuan" }, error.map { _ in "\(id)-galat" }].compactMap(\.self)
    return """
      \(.attribute("aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " ")))\
      \(.attribute("aria-invalid", error == nil ? nil : "true"))
      """
  }

  var hints: HTML {
    """
    \(hint.map { "<p class=\"hint\" id=\"\(id)-bantuan\">\($0)</p>" as HTML })\
    \(error.map { "<p class=\"field-error\" id=\"\(id)-galat\">\(icon(.exclamation))<span>\($0)</span></p>" as HTML })
    """
  }

  var optionalMark: HTML? {
    need == .optional ? "<span class=\"optional\"> (boleh kosong)</span>" : nil
  }

  /// A control of one element under its label.
  func frame(_ control: HTML, kind: StaticString = "") -> HTML {
    """
    <div class="field \(HTML(stringLiteral: kind))\(error == nil ? "" : " wrong")">\
    <label for="\(id)">\(label)\(optionalMark)</label>\(hints)\(control)</div>
    """
  }

  /// Several controls under one legend.
  func group(_ controls: HTML, kind: StaticString = "") -> HTML {
    """
    <fieldset class="field \(HTML(stringLiteral: kind))\(error == nil ? "" : " wrong")" id="\(id)"\(description)>\
    <legend>\(label)\(optionalMark)</legend>\(hints)\(controls)</fieldset>
    """
  }
}
