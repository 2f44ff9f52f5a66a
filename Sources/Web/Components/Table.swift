/// A column of a table.
package struct Column: Sendable {
  let title: String
  let kind: Kind

  package enum Kind: String, Sendable {
    case text = ""
    /// Right-aligned, with figures of one width.
    case number
  }

  package init(_ title: String, _ kind: Kind = .text) {
    self.title = title
    self.kind = kind
  }
}

/// Figures and facts in rows; the first cell of a row is its heading. On a phone a row is a card that names each of
/// its facts.
package func table(_ caption: String, _ columns: [Column], _ rows: [[HTML]]) -> HTML {
  """
  <div class="table-frame cards-when-narrow" tabindex="0" role="region" aria-label="\(caption)"><table><caption>\(caption)</caption>\
  <thead><tr>\(columns, { $0.title.isEmpty ? "<td></td>" : "<th scope=\"col\" class=\"\($0.kind.rawValue)\">\($0.title)</th>" as HTML })</tr></thead>\
  <tbody>\(rows, { "<tr>\(cells($0, columns))</tr>" })</tbody></table></div>
  """
}

/// What a cell says that has nothing to say; where rows are cards it takes no room.
private let nothing: HTML = "–"

private func cells(_ row: [HTML], _ columns: [Column]) -> HTML {
  .join(
    zip(row, columns).enumerated()
      .map { index, cell in
        index == 0
          ? "<th scope=\"row\" class=\"\(cell.1.kind.rawValue)\">\(cell.0)</th>"
          : "<td class=\"\(cell.1.kind.rawValue)\(cell.0.bytes == nothing.bytes ? " absent" : "")\" data-label=\"\(cell.1.title)\">\(cell.0)</td>"
      })
}
