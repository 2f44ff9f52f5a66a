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

/// A list with the record chosen in it beside it, where there is room; on a phone only one of the two.
///
/// `detail`: nil when nothing is chosen.
package func masterDetail(
  _ list: HTML, detail: HTML?, hint: String = "Pilih satu untuk melihat isinya di sini."
) -> HTML {
  """
  <div class="split \(detail == nil ? "list-only" : "with-detail")"><div class="split-list">\(list)</div>\
  <div class="split-detail">\(detail ?? emptyState("Belum ada yang dipilih", hint, icon: .fileText))</div></div>
  """
}
