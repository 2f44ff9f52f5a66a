extension FormToken {
  /// Where the form of a page that has pickers stands, for who has no scripts: to show it again with what was found.
  package var pageField: HTML {
    "<noscript><input type=\"hidden\" name=\"\(PickerNames.page)\" value=\"\(page)\"></noscript>"
  }
}

extension HTML {
  /// Whether there is a picker in it.
  var hasPicker: Bool { bytes.contains(" data-pilih=\"".utf8) }
}

/// What a picker needs where no script runs: a field to search with, and the names of what is chosen.
func pickerSearch(_ field: Field, chosen: [Choice] = []) -> HTML {
  """
  <noscript data-pilih="\(field.id)">\(pickerQuestion(field.id, field.label))\(pickerLabels(field.id, chosen))</noscript>
  """
}

func pickerQuestion(_ id: String, _ label: String) -> HTML {
  """
  <div class="input-row picker-search"><input class="input" type="search" id="\(id)-cari" name="\(PickerNames.words + id)"\
   aria-label="Cari: \(label)" placeholder="Tulis kata, lalu tekan Cari" autocomplete="off">\
  <button class="button secondary" name="\(PickerNames.button)" value="\(id)" formnovalidate formenctype="application/x-www-form-urlencoded">\
  \(icon(.search))<span>Cari<span class="visually-hidden"> \(label)</span></span></button></div>
  """
}

func pickerLabels(_ id: String, _ choices: [Choice]) -> HTML {
  """
  \(choices, { choice in
    """
    <input type="hidden" name="\(PickerNames.label)\(id).\(choice.value)" value="\([choice.label, choice.detail].compactMap(\.self).joined(separator: "\n"))">
    """
  })
  """
}
