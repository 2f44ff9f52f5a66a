import Hummingbird

/// The page of a failure: what happened, what to do, whom to ask.
func problemPage(_ problem: Problem, _ context: some WebContext) -> Page {
  let text = FrameText(context.web.language)
  let again = again(problem, text)
  let isOnly = again == nil
  return Page(
    problem.title, width: .narrow, language: context.web.language,
    main: """
      <article class="problem">
        <p class="problem-mark">\(icon(problem.reference == nil ? .info : .warning))</p>
        <h1>\(problem.title)</h1>
        <p class="lead">\(problem.message)</p>
        \(problem.reference.map { reference in
          """
          <p>\(text.referenceLead) <strong class="reference">\(reference)</strong></p>
          """ as HTML
        })
        \(problem.way == .search && context.viewer != nil ? searchBox(action: FrameRoute.search(), label: text.searchHint) : nil)
        <div class="buttons">\(again)\
        \(linkButton(text.toStart, href: FrameRoute.start(), kind: isOnly ? .primary : .secondary, icon: .house))</div>
        \(fieldErrors(problem))
        \(keptTexts(problem.kept, text, problem.fields))
        <p class="muted">\(text.help) \(context.web.site.helpDesk).</p>
      </article>
      """)
}

/// What is wrong with fields that are not shown here again.
private func fieldErrors(_ problem: Problem) -> HTML? {
  let shown = Set(problem.kept.map(\.name))
  let rest = problem.fields.filter { !shown.contains($0.key) }.sorted { $0.key < $1.key }
  guard !rest.isEmpty else { return nil }
  return "<ul>\(rest, { "<li><b>\(fieldLabel($0.key)):</b> \($0.value)</li>" })</ul>"
}

private func again(_ problem: Problem, _ text: FrameText) -> HTML? {
  guard case .again(let address, let word) = problem.way else { return nil }
  let (label, symbol): (String, Icon) =
    switch word {
    case .reload: (text.reload, .refresh)
    case .retry: (text.retry, .refresh)
    case .back: (text.back, .arrowLeft)
    case .signIn: (text.signInAgain, .signIn)
    }
  return linkButton(label, href: address, icon: symbol)
}
