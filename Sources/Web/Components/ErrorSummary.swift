import Bahasa

/// What is wrong with the form, in the order of its fields, each linked to its field. Nothing when nothing is wrong.
package func errorSummary(_ errors: FieldErrors, _ fields: [Field], language: Language = .id) -> HTML? {
  guard !errors.isEmpty else { return nil }
  let known = fields.map(\.name)
  let others = errors.fields.keys.filter { !known.contains($0) }.sorted()
  let items = (known + others).compactMap { name in errors[name].map { (name: name, message: $0) } }
  return """
    <div class="summary" role="alert" tabindex="-1" data-fokus>
    <h2>\(icon(.exclamation))\(heading(items.count, language))</h2>
    <ul>\(items, { "<li><a href=\"#f-\($0.name)\">\($0.message)</a></li>" })</ul></div>
    """
}

private func heading(_ count: Int, _ language: Language) -> String {
  switch language {
  case .id: count == 1 ? "Ada satu isian yang perlu diperbaiki" : "Ada \(count) isian yang perlu diperbaiki"
  case .en: count == 1 ? "One answer needs to be corrected" : "\(count) answers need to be corrected"
  }
}
