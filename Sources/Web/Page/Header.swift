/// The strip on top: whose system this is, search, notices, account.
func header(_ page: Page, _ viewer: Viewer?, _ context: some WebContext, _ text: FrameText) -> HTML {
  let site = context.web.site
  return """
    <header class="top">
      <a class="brand" href="\(FrameRoute.start())">\(mark())<span><b>\(site.system)</b><small>\(site.shortName)</small></span></a>
      \(viewer.map { viewerTools($0, context, text) } ?? publicTools(page, text))
    </header>
    """
}

/// The product's sign: four petals of the kawung.
package func mark() -> HTML {
  """
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M15.3 15.3C7 14.6 3.6 10.8 3 3c7.8.6 11.6 4 12.3 12.3Zm1.4 0C17.4 7 21.2 3.6 29 3c-.6 7.\
  8-4 11.6-12.3 12.3Zm0 1.4C25 17.4 28.4 21.2 29 29c-7.8-.6-11.6-4-12.3-12.3Zm-1.4 0C14.6 \
  25 10.8 28.4 3 29c.6-7.8 4-11.6 12.3-12.3Z"/></svg>
  """
}

private func viewerTools(_ viewer: Viewer, _ context: some WebContext, _ text: FrameText) -> HTML {
  """
  <form class="top-search" role="search" action="\(FrameRoute.search())"><label class="visually-hidden" for="cari-atas">\(text.search)</label>\
  \(icon(.search))<input id="cari-atas" type="search" name="q" placeholder="\(text.searchHint)" data-cari>\
  <kbd aria-hidden="true">/</kbd></form>
  <a class="top-button top-search-link" href="\(FrameRoute.search())">\(icon(.search))<span class="visually-hidden">\(text.search)</span></a>
  <a class="top-button" href="\(FrameRoute.notices())">\(icon(.bell))<span class="visually-hidden">\(text.notices)</span>\
  \(countBadge(viewer.notices, of: FrameRoute.notices()))</a>
  <button class="top-account" type="button" popovertarget="akun">\(avatar(viewer.initials))\
  <span class="top-account-name"><b>\(viewer.name)</b><small>\(viewer.position)</small></span>\
  <span class="visually-hidden">\(text.account)</span></button>
  <div class="menu-sheet" id="akun" popover>
    <p class="account-card"><b>\(viewer.name)</b><span>\(viewer.position)</span><span class="muted">\(viewer.unit)</span></p>
    <ul>
      <li><a href="\(FrameRoute.account())">\(icon(.person))\(text.profile)</a></li>
      <li><button type="button" data-tema-ganti>\(icon(.themeAuto))\(text.theme)<span data-tema-nama></span></button></li>
    </ul>
    <form method="post" action="\(FrameRoute.signOut())" data-keluar>\(hiddenFields(context.formToken()))\
    <button class="button quiet wide">\(icon(.signOut))\(text.signOut)</button></form>
  </div>
  """
}

private func publicTools(_ page: Page, _ text: FrameText) -> HTML {
  """
  <nav class="top-public" aria-label="\(text.mainMenu)">
  \(page.translation.map { link in
    """
    <a class="top-link"\(.href(link)) lang="\(page.language == .id ? "en" : "id")">\(icon(.translate))\(text.otherLanguage)</a>
    """ as HTML
  })
  <button class="top-button" type="button" data-tema-ganti>\(icon(.themeAuto))<span class="visually-hidden">\(text.theme)</span></button>
  \(door(page, text))
  </nav>
  """
}

private func door(_ page: Page, _ text: FrameText) -> HTML {
  guard case .guest(let name, let home) = page.audience else {
    return "<a class=\"top-link strong\" href=\"\(FrameRoute.signIn())\">\(icon(.signIn))\(text.signIn)</a>"
  }
  return "<a class=\"top-link\"\(.href(home))>\(icon(.person))<span class=\"top-guest\">\(name)</span></a>"
}
