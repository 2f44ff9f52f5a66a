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
  /// What is sent when the row is ticked; nil for one that cannot be, and outside of a `bulkList`.
  package var key: String?
  /// How many of those it went to have come how far.
  package var reach: Reach?
  /// The one thing to do with it right here: a small button or link.
  package var action: HTML?

  /// A share of a whole, said in words: "171 dari 208 sudah membaca".
  package struct Reach: Sendable {
    package var value: Int
    package var total: Int
    package var text: String

    package init(_ value: Int, of total: Int, _ text: String) {
      self.value = value
      self.total = total
      self.text = text
    }
  }

  package enum Weight: String, Sendable {
    case normal = ""
    case unread
    case current
    case late
  }

  package init(
    _ title: String, href: String, from: String? = nil, detail: String = "", time: String? = nil,
    status: HTML? = nil, weight: Weight = .normal, avatar: String? = nil, key: String? = nil,
    reach: Reach? = nil, action: HTML? = nil
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
    self.reach = reach
    self.action = action
  }
}

/// Rows of two lines. `j` and `k` walk through them.
///
/// `label`: what the list is, for screen readers.
package func list(_ rows: [ListRow], label: String) -> HTML {
  "<ul class=\"rows\" aria-label=\"\(label)\" data-baris>\(rows, row)</ul>"
}

/// Files by their names, which may be long and without a space: each stands whole.
package func fileList(_ rows: [ListRow], label: String) -> HTML {
  "<div class=\"files\">\(list(rows, label: label))</div>"
}

/// A long list that stands whole on the page: typing leaves the rows that have all the words.
package func filteredList(_ rows: [ListRow], label: String) -> HTML {
  "<div data-saring-daftar=\"\(label)\">\(list(rows, label: label))</div>"
}

/// One row as it stands in a list, for a list that is on a screen already.
func listItem(_ item: ListRow) -> HTML { row(item) }

private func row(_ row: ListRow) -> HTML {
  """
  <li class="row \(row.weight.rawValue)">\(row.key.map { tick($0, row.title) })<a\(.href(row.href))\
  \(.attribute("aria-current", row.weight == .current ? "true" : nil))>\(row.avatar.map(avatar))\
  <span class="row-text">\(row.from.map { "<span class=\"row-from\">\($0)</span>" as HTML })\
  <b>\(row.weight == .unread ? "<span class=\"visually-hidden\">Belum dibaca: </span>" : nil as HTML?)\(row.title)</b>\
  <span class="row-detail">\(row.detail)</span>\(row.reach.map(reach))</span>\
  <span class="row-side">\(row.time.map { "<time>\($0)</time>" as HTML })\(row.status)</span></a>\
  \(row.action.map { "<div class=\"row-act\">\($0)</div>" as HTML })</li>
  """
}

/// A bar and the words that say the same; inside of a link, so without a role of its own.
private func reach(_ reach: ListRow.Reach) -> HTML {
  """
  <span class="row-reach"><progress class="bar thin" max="\(max(reach.total, 1))" value="\(reach.value)" aria-hidden="true"></progress>\
  <span>\(reach.text)</span></span>
  """
}

private func tick(_ key: String, _ title: String) -> HTML {
  """
  <label class="row-tick"><input type="checkbox" name="pilih" value="\(key)"><span class="visually-hidden">Pilih \(title)</span></label>
  """
}
