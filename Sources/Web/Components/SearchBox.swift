/// Search within one list; a GET form, so that a result can be kept as a bookmark.
///
/// `kept`: filters in force that the search must not lose.
/// `language`: that of the button.
package func searchBox(
  action: String, value: String = "", label: String = "Cari di daftar ini", kept: [(String, String)] = [],
  language: Language = .id
) -> HTML {
  """
  <form class="search" role="search" action="\(action)">\(kept, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
  <label class="visually-hidden" for="q">\(label)</label>\(icon(.search))\
  <input class="input" type="search" id="q" name="q" value="\(value)" placeholder="\(label)" data-cari>\
  <button class="button secondary"><span>\(language == .id ? "Cari" : "Search")</span></button></form>
  """
}

/// Search among people: a POST form, so that what is asked stands in no address, history or log of a proxy.
///
/// `answers`: the id of the part of this page that shows the answer; with JavaScript it is fetched while typing.
package func privateSearchBox(
  _ form: Form, value: String = "", label: String, kept: [(String, String)] = [], answers: String? = nil
) -> HTML {
  """
  <form class="search" role="search" method="post" action="\(form.action)"\(.attribute("data-cari-langsung", answers))>\
  <input type="hidden" name="csrf" value="\(form.token.csrf)">\(form.token.pageField)\
  \(kept, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\
  <label class="visually-hidden" for="q">\(label)</label>\(icon(.search))\
  <input class="input" type="search" id="q" name="q" value="\(value)" placeholder="\(label)" autocomplete="off" data-cari>\
  <button class="button secondary"><span>Cari</span></button></form>
  """
}
