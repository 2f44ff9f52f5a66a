/// A native dialog, opened by `dialogButton` with the same id. Without JavaScript its content stands in the page.
package func dialog(_ id: String, _ title: String, _ content: HTML) -> HTML {
  """
  <dialog class="dialog" id="\(id)" aria-labelledby="\(id)-judul" data-dialog-isi><header><h2 id="\(id)-judul">\(title)</h2>\
  <form method="dialog"><button class="button quiet icon-only" formnovalidate>\(icon(.close))\
  <span class="visually-hidden">Tutup</span></button></form></header>\(content)</dialog>
  """
}

/// More for who wants it.
package func details(_ title: String, _ content: HTML) -> HTML {
  "<details class=\"details\"><summary>\(icon(.chevronRight))\(title)</summary><div>\(content)</div></details>"
}
