/// One step of what happened to a record.
package struct StoryStep: Sendable {
  package var title: String
  /// Who did it: a name, as it was then.
  package var who: String?
  /// In which position.
  package var position: String?
  package var time: String
  /// How long it lay there: "2 hari 3 jam".
  package var lasted: String?
  /// What was said: the words of a disposition.
  package var note: String?
  package var state: State

  package enum State: String, Sendable { case done, now, ahead, late, refused }

  package init(
    _ title: String, who: String? = nil, position: String? = nil, time: String = "", lasted: String? = nil,
    note: String? = nil, state: State = .done
  ) {
    self.title = title
    self.who = who
    self.position = position
    self.time = time
    self.lasted = lasted
    self.note = note
    self.state = state
  }
}

/// Who, when, in which position, how long: the record's story, as it came.
package func story(_ steps: [StoryStep], title: String = "Perjalanan") -> HTML {
  """
  <section class="story"><h2>\(title)</h2><ol>\(steps, step)</ol></section>
  """
}

private func step(_ step: StoryStep) -> HTML {
  """
  <li class="\(step.state.rawValue)"\(.attribute("aria-current", step.state == .now ? "step" : nil))><b>\(step.title)</b>\
  \(step.who.map { "<span class=\"story-who\">\($0)</span>" as HTML })\
  \(step.position.map { "<span class=\"muted\">\($0)</span>" as HTML })\
  \(step.note.map { "<blockquote>\($0)</blockquote>" as HTML })\
  <span class="story-time">\(step.time)\(step.lasted.map { "<span class=\"lasted\">\(icon(.clock))\($0)</span>" as HTML })</span></li>
  """
}
