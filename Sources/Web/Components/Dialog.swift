/// Whether a dialog is open as soon as its page is: after what was sent from it came back with an error.
package enum DialogState: Sendable { case closed, open }

/// A native dialog, opened by `dialogButton` with the same id, by a link that ends in `#id`, or at once. Without
/// JavaScript its content stands in the page.
package func dialog(_ id: String, _ title: String, _ content: HTML, state: DialogState = .closed) -> HTML {
  """
  <dialog class="dialog" id="\(id)" aria-labelledby="\(id)-judul" data-dialog-isi\(.flag("data-dialog-buka", when: state == .open))><header><h2 id="\(id)-judul">\(title)</h2>\
  <form method="dialog"><button class="button quiet icon-only" formnovalidate>\(icon(.close))\
  <span class="visually-hidden">Tutup</span></button></form></header>\(content)</dialog>
  """
}

/// More for who wants it.
///
/// `state`: open where something in it needs to be seen.
package func details(_ title: String, _ content: HTML, state: DialogState = .closed) -> HTML {
  "<details class=\"details\"\(.flag("open", when: state == .open))><summary>\(icon(.chevronRight))\(title)</summary><div>\(content)</div></details>"
}
