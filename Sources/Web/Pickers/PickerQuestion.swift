/// A form sent to look for the answers of its pickers, not to be done: words stand in a picker's search field, or its
/// button was pressed. So it is also when the main button is pressed before the words were looked for.
struct PickerQuestion {
  /// What was typed and chosen, without the fields of pickers.
  let typed: [FormData.Entry]
  /// The page of the form, within this site.
  let page: String?
  private let form: FormData
  private let asked: [FormData.Entry]

  /// Nil when nothing is asked.
  init?(_ form: FormData) {
    let filled = form.entries.filter {
      $0.name.hasPrefix(PickerNames.words) && $0.value.contains { !$0.isWhitespace }
    }
    asked =
      filled.isEmpty
      ? form.all(PickerNames.button).map { .init(name: PickerNames.words + $0, value: "") } : filled
    guard !asked.isEmpty else { return nil }
    typed = form.entries.filter { !$0.name.hasPrefix(PickerNames.prefix) && $0.name != CSRF.field }
    page = form.pickerPage
    self.form = form
  }

  var ids: [String] { asked.map { String($0.name.dropFirst(PickerNames.words.count)) } }

  /// What is looked for in this picker: empty when its button was pressed without a word, nil when nothing is.
  func words(_ id: String) -> String? {
    asked.first { $0.name == PickerNames.words + id }?.value
  }

  func values(_ name: String) -> [String] { typed.filter { $0.name == name }.map(\.value) }

  /// How a chosen answer reads, as the page told it.
  func choice(_ id: String, _ value: String) -> Choice {
    let lines = (form.first("\(PickerNames.label)\(id).\(value)") ?? value)
      .split(separator: "\n", maxSplits: 1).map(String.init)
    return Choice(value, lines.first ?? value, detail: lines.count > 1 ? lines[1] : nil)
  }
}

extension FormData {
  /// The page that the form of a picker stands on; an address of another site, or of the API, is none.
  var pickerPage: String? {
    first(PickerNames.page)
      .flatMap { $0.hasPrefix("/") && !$0.hasPrefix("/api/") ? SafeAddress($0)?.text : nil }
  }
}
