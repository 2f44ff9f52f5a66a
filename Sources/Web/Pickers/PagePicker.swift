import Foundation

/// A picker as it stands in a finished page, and what is asked of it.
struct PagePicker {
  enum Kind { case one(Need), several, ticks }

  let id: String
  let name: String
  let label: String
  let kind: Kind
  /// Where its answers are asked.
  let source: String?
  /// What the page offers.
  let choices: [Choice]
  /// From the search field to the end of the list.
  let range: Range<Int>
  /// What is looked for; nil when nothing is.
  let words: String?
  /// What was chosen, as it reads.
  let chosen: [Choice]
  /// What its source found.
  var found: [Choice]?

  /// `index`: the tag of its search field.
  init?(_ page: PageMarkup, at index: Int, _ question: PickerQuestion) {
    let tag = page.tags[index]
    guard let id = tag["data-pilih"], let first = page.end(index).map({ $0 + 1 }), first < page.tags.count,
      let last = page.end(first)
    else { return nil }
    let list = page.tags[first]
    let inside = first...last
    let isSelect = list.name == "select"
    guard
      let name = isSelect ? list["name"] : inside.lazy.compactMap({ page.tags[$0]["name"] }).first,
      let heading = page.tags[..<index]
        .lastIndex(where: { isSelect ? $0["for"] == id : $0.name == "legend" && !$0.isEnd })
    else { return nil }
    self.id = id
    self.name = name
    label = page.text(after: heading)
    kind =
      !isSelect
      ? .ticks : list["multiple"] != nil ? .several : .one(list["required"] == nil ? .optional : .required)
    source = list["data-sumber"]
    choices = isSelect ? page.options(inside) : page.boxes(inside)
    range = tag.range.lowerBound..<page.tags[last].range.upperBound
    words = question.words(id)
    chosen = question.values(name).filter { !$0.isEmpty }
      .map { [choices] value in choices.first { $0.value == value } ?? question.choice(id, value) }
  }

  /// Whether the list of the page cannot show what was found or chosen.
  var needsAnswer: Bool {
    if words != nil { return true }
    switch kind {
    case .ticks: return false
    case .several: return !chosen.isEmpty
    case .one: return chosen.contains { one in !choices.contains { $0.value == one.value } }
    }
  }

  /// What is offered besides the chosen ones: found by the source, or the page's own that have all the words.
  var offered: [Choice] {
    guard let words else { return [] }
    let keys = words.split(whereSeparator: \.isWhitespace).map { plain(String($0)) }
    let matching =
      found
      ?? choices.filter { choice in
        let text = plain("\(choice.label) \(choice.detail ?? "")")
        return !choice.value.isEmpty && keys.allSatisfy { text.contains($0) }
      }
    return matching.filter { one in !chosen.contains { $0.value == one.value } }
  }
}

private func plain(_ text: String) -> String {
  text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
}
