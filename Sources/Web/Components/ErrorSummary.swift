import Bahasa

/// What is wrong with the form, in the order of its fields, each linked to its field. Nothing when nothing is wrong.
package func errorSummary(_ errors: FieldErrors, _ fields: [Field]) -> HTML? {
  guard !errors.isEmpty else { return nil }
  let known = fields.map(\.name)
  let others = errors.fields.keys.filter { !known.contains($0) }.sorted()
  let items = (known + others).compactMap { name in errors[name].map { (name: name, message: $0) } }
  return """
    <div class="summary" role="alert" tabindex="-1" data-fokus>
    <h2>\(icon(.exclamation))\(items.count == 1 ? "Ada satu isian yang perlu diperbaiki" : "Ada \(String(items.count)) isian yang perlu diperbaiki")</h2>
    <ul>\(items, { "<li><a href=\"#f-\($0.name)\">\($0.message)</a></li>" })</ul></div>
    """
}
