/// The document around a page.
func document(page: Page, _ context: some WebContext) -> HTML {
  let text = FrameText(page.language)
  let site = context.web.site
  let viewer = page.audience == .viewer ? context.viewer : nil
  return """
    <!doctype html>
    <html lang="\(page.language.rawValue)" data-tema="\(context.web.theme.rawValue)">
    <head>
    <meta charset="utf-8">
    <title>\(page.state == .hasErrors ? text.error : "")\(page.title) – \(site.system) \(site.shortName)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f4d3a">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0d1f19">
    <link rel="stylesheet" href="\(assetURL("app.css"))">
    <link rel="icon" href="\(assetURL("gambar/ikon-32.svg"))" type="image/svg+xml">
    <link rel="apple-touch-icon" href="\(assetURL("gambar/ikon-180.png"))">
    <link rel="manifest" href="/manifest.webmanifest">
    \(page.audience == .everyone ? nil : pageMeta(context))\((page.live ?? (page.audience == .viewer ? context.viewer?.live : nil)).map(liveMeta))
    <script type="module" src="\(assetURL("app.js"))"></script>
    \(page.scripts, scriptTag)
    </head>
    <body class="\(viewer == nil ? "public" : "app")">
    <a class="skip" href="#isi">\(text.skip)</a>
    \(header(page, viewer, context, text))
    \(viewer.map { sideMenu($0, page.section, text) })
    <main id="isi" class="main \(page.width.rawValue)" tabindex="-1">
    \(context.web.flash.map(flashBanner))
    \(breadcrumbs(page.breadcrumbs, text))
    \(page.main)
    </main>
    \(footer(site, text))
    \(viewer.map { bottomBar($0, page.section, text) })
    <p class="connection" role="status" data-sambungan data-putus="\(text.offline)" data-pulih="\(text.online)" hidden></p>
    </body>
    </html>
    """
}

/// What our scripts have to know: the proof for `X-CSRF`.
private func pageMeta(_ context: some WebContext) -> HTML {
  """
  \(context.csrf.isEmpty ? nil : "<meta name=\"csrf\" content=\"\(CSRF.mask(context.csrf))\">" as HTML)
  """
}

private func liveMeta(_ source: String) -> HTML { "<meta name=\"siaran\" content=\"\(source)\">\n" }

private func scriptTag(_ script: Script) -> HTML {
  "<script type=\"module\" src=\"\(assetURL(script.name))\"></script>\n"
}

private func flashBanner(_ flash: Flash) -> HTML {
  let kind: NoticeKind =
    switch flash.kind {
    case .done: .done
    case .note: .info
    case .harm: .harm
    }
  return "<div data-kilat=\"\(flash.kind.rawValue)\">\(notice("\(flash.text)", kind: kind))</div>"
}

private func breadcrumbs(_ crumbs: [Crumb], _ text: FrameText) -> HTML? {
  guard !crumbs.isEmpty else { return nil }
  return """
    <nav class="crumbs" aria-label="\(text.breadcrumb)"><ol>\(crumbs, { "<li><a\(.href($0.href))>\($0.title)</a></li>" })</ol></nav>
    """
}
