import Hummingbird

/// The page of a failure: what happened, what to do, whom to ask.
func problemPage(_ problem: Problem, _ context: some WebContext) -> Page {
  let text = FrameText(context.web.language)
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
        <p class="actions">\(linkButton(text.toStart, href: FrameRoute.start(), kind: .secondary))</p>
        <p class="muted">\(text.help) \(context.web.site.helpDesk).</p>
      </article>
      """)
}
