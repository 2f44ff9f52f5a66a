/// Writes what was typed into the fields of a finished page.
struct FormFilling {
  private let markup: PageMarkup
  private let question: PickerQuestion
  private(set) var edits = PageEdits()
  /// The names that the form has.
  private var known: Set<String> = []
  /// How many fields of a name were filled: several may have one name.
  private var filled: [String: Int] = [:]

  init(_ markup: PageMarkup, _ question: PickerQuestion) {
    self.markup = markup
    self.question = question
  }

  mutating func done(_ name: String) { known.insert(name) }

  /// The field at this tag, when it is one.
  mutating func fill(_ index: Int) {
    let tag = markup.tags[index]
    guard !tag.isEnd, let name = tag["name"], name != CSRF.field, !name.hasPrefix(PickerNames.prefix) else {
      return
    }
    switch (tag.name, tag["type"]) {
    case ("input", "checkbox"), ("input", "radio"):
      known.insert(name)
      flag("checked", tag, when: question.values(name).contains(tag["value"] ?? "on"))
    case ("input", "file"):
      known.insert(name)
      if let file = question.values(name).first, !file.isEmpty { chooseAgain(file, tag) }
    case ("input", "password"), ("input", "submit"): known.insert(name)
    case ("input", _):
      guard let value = next(name) else { return }
      let old = tag.attributes.first { $0.name == "value" }?.range
      edits.replace(
        old ?? (tag.range.upperBound - 1)..<(tag.range.upperBound - 1), with: .attribute("value", value))
    case ("textarea", _):
      guard let value = next(name), let end = markup.end(index) else { return }
      edits.replace(tag.range.upperBound..<markup.tags[end].range.lowerBound, with: "\n\(value)")
    case ("select", _): choose(index, name)
    default: break
    }
  }

  /// What was sent but stands in no field is sent along unseen, so that it is not lost either.
  mutating func keepRest(before place: Int) {
    let rest = question.typed.filter { !known.contains($0.name) }
    edits.insert(
      "\(rest, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })", at: place)
  }

  /// The next value of this name.
  private mutating func next(_ name: String) -> String? {
    known.insert(name)
    let values = question.values(name)
    let place = filled[name, default: 0]
    filled[name] = place + 1
    return place < values.count ? values[place] : nil
  }

  /// One of several lists of a name takes the next value, one with several answers all of them.
  private mutating func choose(_ index: Int, _ name: String) {
    guard let end = markup.end(index) else { return }
    known.insert(name)
    let values =
      markup.tags[index]["multiple"] == nil ? [next(name)].compactMap(\.self) : question.values(name)
    for option in markup.tags[index...end] where option.name == "option" && !option.isEnd {
      flag("selected", option, when: values.contains(option["value"] ?? ""))
    }
  }

  private mutating func flag(_ name: StaticString, _ tag: PageMarkup.Tag, when holds: Bool) {
    let old = tag.attributes.first { $0.name == "\(name)" }?.range
    if let old, !holds { edits.replace(old, with: .empty) }
    if old == nil, holds { edits.insert(.flag(name, when: true), at: tag.range.upperBound - 1) }
  }

  /// No browser lets a page choose a file.
  private mutating func chooseAgain(_ file: String, _ tag: PageMarkup.Tag) {
    edits.insert(
      "<p class=\"hint\">Berkas “\(file)” tidak ikut tersimpan selama Anda mencari: pilih sekali lagi.</p>",
      at: tag.range.lowerBound)
  }
}
