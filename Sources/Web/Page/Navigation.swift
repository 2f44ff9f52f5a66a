/// All entries, at the side of a wide screen and as a sheet on a phone.
func sideMenu(_ viewer: Viewer, _ section: String?, _ text: FrameText) -> HTML {
  """
  <nav class="side" id="menu" popover aria-label="\(text.mainMenu)">
  <p class="side-head"><b>\(text.menu)</b><button class="button quiet icon-only" type="button" popovertarget="menu" \
  popovertargetaction="hide">\(icon(.close))<span class="visually-hidden">\(text.close)</span></button></p>
  \(MenuGroup.all(of: viewer.menu), { group in
    """
    \(group.title.isEmpty ? nil : "<p class=\"side-group\">\(group.title)</p>" as HTML)
    <ul>\(group.items, { "<li>\(entry($0, $0.title, section))</li>" })</ul>
    """ as HTML
  })
  </nav>
  """
}

/// The first four entries and the way to all others, within the thumb's reach.
func bottomBar(_ viewer: Viewer, _ section: String?, _ text: FrameText) -> HTML {
  """
  <nav class="bottom" aria-label="\(text.quickMenu)"><ul>
  \(viewer.menu.prefix(4), { "<li>\(entry($0, $0.short, section))</li>" })
  <li><button type="button" popovertarget="menu">\(icon(.menu))<span>\(text.menu)</span></button></li>
  </ul></nav>
  """
}

private func entry(_ item: MenuItem, _ title: String, _ section: String?) -> HTML {
  """
  <a\(.href(item.href))\(.attribute("aria-current", item.href == section ? "page" : nil))>\(icon(item.icon))\
  <span>\(title)</span>\(countBadge(item.count ?? 0, of: item.href))</a>
  """
}

/// How many wait at `href`; in the page even at zero, so that a live event can raise it.
func countBadge(_ count: Int, of href: String) -> HTML {
  """
  <span class="count" data-hitung="\(href)"\(.flag("hidden", when: count <= 0))>\(count > 999 ? "999+" : String(count))</span>
  """
}

/// Entries that follow each other under one heading.
private struct MenuGroup {
  let title: String
  var items: [MenuItem]

  static func all(of menu: [MenuItem]) -> [MenuGroup] {
    menu.reduce(into: []) { groups, item in
      if groups.last?.title == item.group {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append(MenuGroup(title: item.group, items: [item]))
      }
    }
  }
}
