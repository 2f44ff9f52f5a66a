/// One answer of a few, all in sight.
package func radios(_ field: Field, _ choices: [Choice], chosen: String = "") -> HTML {
  field.group(choiceList(field, choices, chosen: [chosen], type: "radio"), kind: "options")
}

/// Any number of answers. More than a dozen stand in a box of their own, with a field that narrows them.
package func checkboxes(_ field: Field, _ choices: [Choice], chosen: [String] = []) -> HTML {
  let list = choiceList(field, choices, chosen: Set(chosen), type: "checkbox")
  return choices.count <= 12
    ? field.group(list, kind: "options")
    : field.group(
      "\(pickerSearch(field))<div class=\"many\" data-saring-pilihan>\(list)</div>", kind: "options")
}

/// The same under headings; a heading goes when nothing under it is left.
package func checkboxes(
  _ field: Field, groups: [(title: String, choices: [Choice])], chosen: [String] = []
) -> HTML {
  guard groups.count > 1 else { return checkboxes(field, groups.flatMap(\.choices), chosen: chosen) }
  let lists: HTML = """
    \(Array(groups.enumerated()), { number, group in
      """
      <div class="option-group" role="group" aria-labelledby="\(field.id)-\(number)"><p class="muted" id="\(field.id)-\(number)"><b>\(group.title)</b></p>\
      \(choiceList(field, group.choices, chosen: Set(chosen), type: "checkbox"))</div>
      """ as HTML
    })
    """
  return groups.reduce(0) { $0 + $1.choices.count } <= 12
    ? field.group(lists, kind: "options")
    : field.group(
      "\(pickerSearch(field))<div class=\"many\" data-saring-pilihan>\(lists)</div>", kind: "options")
}

/// Any number of short answers as chips: the instructions of a disposition.
package func chips(_ field: Field, _ choices: [Choice], chosen: [String] = []) -> HTML {
  field.group(choiceList(field, choices, chosen: Set(chosen), type: "checkbox"), kind: "chips")
}

/// One short answer as chips: the nature of a letter.
package func chipRadios(_ field: Field, _ choices: [Choice], chosen: String = "") -> HTML {
  field.group(choiceList(field, choices, chosen: [chosen], type: "radio"), kind: "chips")
}

/// A single yes or no.
package func checkbox(_ field: Field, checked: String = "", value: String = "1") -> HTML {
  """
  <div class="field options\(field.error == nil ? "" : " wrong")"><label class="option">\
  <input type="checkbox" id="\(field.id)" name="\(field.name)" value="\(value)"\
  \(.flag("checked", when: checked == value))\(field.description)><span><b>\(field.label)</b></span></label>\
  \(field.hints)</div>
  """
}

func choiceList(_ field: Field, _ choices: [Choice], chosen: Set<String>, type: String) -> HTML {
  """
  <div class="option-list">\(choices, { choice in
    """
    <label class="option"><input type="\(type)" name="\(field.name)" value="\(choice.value)"\
    \(.flag("checked", when: chosen.contains(choice.value)))\
    \(.flag("required", when: type == "radio" && field.need == .required))>\
    <span><b>\(choice.label)</b>\(choice.detail.map { "<small>\($0)</small>" as HTML })</span></label>
    """
  })</div>
  """
}
