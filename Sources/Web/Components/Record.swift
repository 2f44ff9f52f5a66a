/// The page of one record: the document in the middle, its story at the side, the next action within the thumb's reach.
///
/// `side`: facts and story.
/// `next`: what happens when the main action is taken.
/// `actions`: the one next action first.
package func record(_ content: HTML, side: HTML, next: String? = nil, actions: [HTML] = []) -> HTML {
  """
  <div class="record"><div class="record-main">\(content)</div><aside class="record-side">\(side)</aside>\
  \(actions.isEmpty ? nil : actionBar(actions, next: next))</div>
  """
}

/// A list with room for the record that is chosen in it beside it. With a script, and where the page is wide enough, a row
/// opens there under its own address; else a click goes to the record's page.
///
/// `label`: what stands beside the list, for screen readers.
package func masterDetail(_ list: HTML, label: String) -> HTML {
  """
  <div class="split" data-belah><div class="split-list">\(list)</div>\
  <section class="split-detail" aria-label="\(label)">\
  \(emptyState("Belum ada yang dipilih", "Pilih satu baris untuk membacanya di sini.", icon: .fileText))</section></div>
  """
}
