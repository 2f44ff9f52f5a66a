/// The form of a page, filled with what was typed into it, with what was found under the pickers that asked.
struct SearchedForm {
  var pickers: [PagePicker]
  private let page: PageMarkup
  private let question: PickerQuestion
  /// The tags of the form, from `<form` to its end.
  private let inside: ClosedRange<Int>

  /// Nil when no form of the page has a picker that asks.
  init?(_ page: PageMarkup, _ question: PickerQuestion) {
    let searches = page.tags.indices.filter { page.tags[$0]["data-pilih"] != nil }
    guard let asked = searches.first(where: { question.ids.contains(page.tags[$0]["data-pilih"] ?? "") }),
      let start = page.tags[..<asked].lastIndex(where: { $0.name == "form" && !$0.isEnd }),
      let end = page.end(start), end > asked
    else { return nil }
    self.page = page
    self.question = question
    inside = start...end
    pickers = searches.filter(inside.contains).compactMap { PagePicker(page, at: $0, question) }
  }

  /// The whole page anew.
  func filled() -> [UInt8] {
    let answered = pickers.filter(\.needsAnswer)
    var filling = FormFilling(page, question)
    for index in inside {
      let place = page.tags[index].range.lowerBound
      if answered.contains(where: { $0.range.contains(place) }) { continue }
      filling.fill(index)
    }
    for picker in answered { filling.done(picker.name) }
    filling.keepRest(before: page.tags[inside.upperBound].range.lowerBound)
    var edits = filling.edits
    for picker in answered {
      edits.replace(picker.range, with: pickerAnswer(picker))
      retarget(picker, &edits)
    }
    for picker in pickers where picker.words != nil { open(around: picker, &edits) }
    return edits.applied(to: page.bytes)
  }

  /// The question over the list now belongs to the field to search with.
  private func retarget(_ picker: PagePicker, _ edits: inout PageEdits) {
    for index in inside {
      guard
        let attribute = page.tags[index].attributes
          .first(where: { $0.name == "for" && $0.value == picker.id })
      else { continue }
      edits.replace(attribute.range, with: .attribute("for", "\(picker.id)-cari"))
    }
  }

  /// What is folded away opens, so that the answer is seen.
  private func open(around picker: PagePicker, _ edits: inout PageEdits) {
    for (index, tag) in page.tags.enumerated() where tag.name == "details" && !tag.isEnd && tag["open"] == nil
    {
      guard tag.range.upperBound <= picker.range.lowerBound, let end = page.end(index),
        page.tags[end].range.lowerBound >= picker.range.upperBound
      else { continue }
      edits.insert(" open", at: tag.range.upperBound - 1)
    }
  }
}
