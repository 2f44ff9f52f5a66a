/// One row of a list: what it is, a second line, and how it stands at the right edge.
package struct ListRow: Sendable {
  package var href: String
  package var title: String
  /// Who or where, before the title and smaller: "Dinas Kesehatan".
  package var from: String?
  package var detail: String
  /// At the right edge above the state: "09.15" or "21 Nov".
  package var time: String?
  package var status: HTML?
  /// Unread or new rows stand out.
  package var weight: Weight
  package var avatar: String?
  /// What is sent when the row is ticked.
  package var key: String?

  package enum Weight: String, Sendable {
    case normal = ""
    case unread
    case current
    case late
  }

  package init(
    _ title: String, href: String, from: String? = nil, detail: String = "", time: String? = nil,
    status: HTML? = nil, weight: Weight = .normal, avatar: String? = nil, key: String? = nil
  ) {
    self.title = title
    self.href = href
    self.from = from
    self.detail = detail
    self.time = time
    self.status = status
    self.weight = weight
    self.avatar = avatar
    self.key = key
  }
}

/// Rows of two lines. `j` and `k` walk through them.
///
/// `label`: what the list is, for screen readers.
package func list(_ rows: [ListRow], label: String) -> HTML {
  rowList(rows, label) { row($0, tick: nil) }
}

/// Rows that can be ticked; what is done with the ticked ones comes up at the bottom.
package func selectableList(_ rows: [ListRow], label: String, form: Form, actions: [HTML]) -> HTML {
  """
  <form class="bulk" method="post" action="\(form.action)" data-pilih-semua data-sekali>\(hiddenFields(form.token))
  <label class="bulk-all option"><input type="checkbox" data-pilih-semua-kotak><span>Pilih semua di halaman ini</span></label>
  \(rowList(rows, label) { item in row(item, tick: item.key.map { tick($0, item.title) }) })
  <div class="action-bar bulk-actions" data-pilih-tindakan><p class="next" role="status" data-pilih-jumlah></p>\
  <div class="buttons">\(HTML.join(actions))</div></div></form>
  """
}

private func rowList(_ rows: [ListRow], _ label: String, _ view: (ListRow) -> HTML) -> HTML {
  "<ul class=\"rows\" aria-label=\"\(label)\" data-baris>\(rows, view)</ul>"
}

private func row(_ row: ListRow, tick: HTML?) -> HTML {
  """
  <li class="row \(row.weight.rawValue)">\(tick)<a\(.href(row.href))\
  \(.attribute("aria-current", row.weight == .current ? "true" : nil))>\(row.avatar.map(avatar))\
  <span class="row-text">\(row.from.map { "<span class=\"row-from\">\($0)</span>" as HTML })\
  <b>\(row.weight == .unread ? "<span class=\"visually-hidden\">Belum dibaca: </span>" : nil as HTML?)\(row.title)</b>\
  <span class="row-detail">\(row.detail)</span></span>\
  <span class="row-side">\(row.time.map { "<time>\($0)</time>" as HTML })\(row.status)</span></a></li>
  """
}

private func tick(_ key: String, _ title: String) -> HTML {
  """
  <label class="row-tick"><input type="checkbox" name="pilih" value="\(key)"><span class="visually-hidden">Pilih \(title)</span></label>
  """
}
