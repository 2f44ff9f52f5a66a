/// Search within one list; a GET form, so that a result can be kept as a bookmark.
///
/// `kept`: filters in force that the search must not lose.
package func searchBox(
  action: String, value: String = "", label: String = "Cari di daftar ini", kept: [(String, String)] = []
) -> HTML {
  """
  <form class="search" role="search" action="\(action)">\(kept, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
  <label class="visually-hidden" for="q">\(label)</label>\(icon(.search))\
  <input class="input" type="search" id="q" name="q" value="\(value)" placeholder="\(label)" data-cari>\
  <button class="button secondary"><span>Cari</span></button></form>
  """
}
