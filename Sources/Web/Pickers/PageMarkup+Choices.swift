/// What the lists of a page offer.
extension PageMarkup {
  func options(_ inside: ClosedRange<Int>) -> [Choice] {
    inside.filter { tags[$0].name == "option" && !tags[$0].isEnd }
      .compactMap { index in
        tags[index]["value"]
          .flatMap {
            $0.isEmpty ? nil : Choice($0, text(after: index), detail: tags[index]["data-rincian"])
          }
      }
  }

  func boxes(_ inside: ClosedRange<Int>) -> [Choice] {
    inside.filter { tags[$0].name == "input" }
      .compactMap { index in
        guard let value = tags[index]["value"] else { return nil }
        let rest = tags[index...].prefix { !($0.name == "label" && $0.isEnd) }
        let words = rest.indices.filter { !tags[$0].isEnd && ["b", "small"].contains(tags[$0].name) }
          .map { text(after: $0) }
        return Choice(value, words.first ?? value, detail: words.dropFirst().first)
      }
  }
}
