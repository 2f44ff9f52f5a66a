/// The way to newer and older rows of a list that is paged by key.
///
/// `newer, older`: addresses; nil where there are none.
package func pager(
  newer: String?, older: String?, newerLabel: String = "Lebih baru", olderLabel: String = "Lebih lama"
) -> HTML? {
  guard newer != nil || older != nil else { return nil }
  return """
    <nav class="pager" aria-label="Halaman daftar">\
    \(newer.map { "<a class=\"button secondary\" rel=\"prev\"\(.href($0))>\(icon(.chevronLeft))<span>\(newerLabel)</span></a>" as HTML })\
    \(older.map { "<a class=\"button secondary\" rel=\"next\"\(.href($0))><span>\(olderLabel)</span>\(icon(.chevronRight))</a>" as HTML })\
    </nav>
    """
}
