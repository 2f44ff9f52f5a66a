/// What has gone and what has come between two texts, line by line, and within changed lines word by word. `around`: of the
/// lines that are the same only so many before and after each change stand there; nil for all of them.
package func difference(_ old: String, _ new: String, around: Int? = nil) -> HTML {
  var html: [HTML] = []
  var (gone, come): ([String], [String]) = ([], [])
  func close() {
    guard !gone.isEmpty || !come.isEmpty else { return }
    html.append(changed(gone.joined(separator: "\n"), come.joined(separator: "\n")))
    (gone, come) = ([], [])
  }
  let all = steps(lines(old), lines(new))
  let near = around.map { neighbours(all, $0) }
  var skipped = 0
  for (place, step) in all.enumerated() {
    switch step {
    case .gone(let line): gone.append(line)
    case .come(let line): come.append(line)
    case .same(let line):
      close()
      guard near?.contains(place) ?? true else {
        skipped += 1
        continue
      }
      if skipped > 0 { html.append("<p class=\"skipped\">\(skipped) baris sama</p>") }
      skipped = 0
      html.append("<p>\(line)</p>")
    }
    if case .same = step { continue }
    if skipped > 0 { html.append("<p class=\"skipped\">\(skipped) baris sama</p>") }
    skipped = 0
  }
  close()
  return "<div class=\"difference\">\(HTML.join(html))</div>"
}

/// The places that are at most so far from a change.
private func neighbours(_ steps: [Step], _ distance: Int) -> Set<Int> {
  var near: Set<Int> = []
  for (place, step) in steps.enumerated() {
    if case .same = step { continue }
    near.formUnion(max(0, place - distance)...min(steps.count - 1, place + distance))
  }
  return near
}

private func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// More words than this are not compared one by one: they count as written anew.
private let mostWords = 600

private func changed(_ old: String, _ new: String) -> HTML {
  let (before, after) = (words(old), words(new))
  guard !old.isEmpty, !new.isEmpty, before.count + after.count <= mostWords else {
    return
      "\(old.isEmpty ? nil : "<p>\(mark(.gone(old)))</p>" as HTML)\(new.isEmpty ? nil : "<p>\(mark(.come(new)))</p>" as HTML)"
  }
  var joined: [Step] = []
  for step in steps(before, after) {
    if let merged = joined.last?.joined(step) {
      joined[joined.count - 1] = merged
    } else {
      joined.append(step)
    }
  }
  return "<p>\(HTML.join(joined.map(mark)))</p>"
}

/// Words with the spaces behind them, so that they join to the text again.
private func words(_ text: String) -> [String] {
  var words: [String] = []
  var isSpace = false
  for letter in text {
    if words.isEmpty || isSpace && !letter.isWhitespace { words.append("") }
    words[words.count - 1].append(letter)
    isSpace = letter.isWhitespace
  }
  return words
}

private func mark(_ step: Step) -> HTML {
  switch step {
  case .same(let text): "\(text)"
  case .gone(let text): "<del><span class=\"visually-hidden\">dihapus: </span>\(text)</del>"
  case .come(let text): "<ins><span class=\"visually-hidden\">ditambah: </span>\(text)</ins>"
  }
}

private enum Step {
  case same(String), gone(String), come(String)

  func joined(_ next: Step) -> Step? {
    switch (self, next) {
    case (.same(let one), .same(let two)): .same(one + two)
    case (.gone(let one), .gone(let two)): .gone(one + two)
    case (.come(let one), .come(let two)): .come(one + two)
    default: nil
    }
  }
}

private func steps(_ old: [String], _ new: [String]) -> [Step] {
  let difference = new.difference(from: old)
  var (gone, come): (Set<Int>, Set<Int>) = ([], [])
  for change in difference {
    switch change {
    case .remove(let offset, _, _): gone.insert(offset)
    case .insert(let offset, _, _): come.insert(offset)
    }
  }
  var steps: [Step] = []
  var (i, j) = (0, 0)
  while i < old.count || j < new.count {
    if gone.contains(i) {
      steps.append(.gone(old[i]))
      i += 1
    } else if come.contains(j) {
      steps.append(.come(new[j]))
      j += 1
    } else {
      steps.append(.same(old[i]))
      i += 1
      j += 1
    }
  }
  return steps
}
