/// One answer of several.
package struct Choice: Sendable {
  package var value: String
  package var label: String
  /// A second line that tells more.
  package var detail: String?
  /// The heading it stands under in a long list.
  package var group: String?

  package init(_ value: String, _ label: String, detail: String? = nil, group: String? = nil) {
    self.value = value
    self.label = label
    self.detail = detail
    self.group = group
  }
}

/// A short list to open. For more than about twenty answers take `combobox`, for up to five `radios`.
package func select(_ field: Field, _ choices: [Choice], chosen: String = "", prompt: String = "Pilih…")
  -> HTML
{
  field.frame(
    """
    <select class="input" id="\(field.id)" name="\(field.name)"\
    \(.flag("required", when: field.need == .required))\(field.description)>\
    <option value="">\(prompt)</option>\(options(choices, chosen: [chosen]))</select>
    """)
}

func options(_ choices: [Choice], chosen: Set<String>) -> HTML {
  .join(
    ChoiceGroup.all(of: choices)
      .map { group in
        let list: HTML = "\(group.choices, { option($0, chosen) })"
        return group.title.isEmpty ? list : "<optgroup label=\"\(group.title)\">\(list)</optgroup>"
      })
}

private func option(_ choice: Choice, _ chosen: Set<String>) -> HTML {
  """
  <option value="\(choice.value)"\(.flag("selected", when: chosen.contains(choice.value)))\
  \(.attribute("data-rincian", choice.detail))>\(choice.label)</option>
  """
}

private struct ChoiceGroup {
  let title: String
  var choices: [Choice]

  static func all(of choices: [Choice]) -> [ChoiceGroup] {
    choices.reduce(into: []) { groups, choice in
      let title = choice.group ?? ""
      if groups.last?.title == title {
        groups[groups.count - 1].choices.append(choice)
      } else {
        groups.append(ChoiceGroup(title: title, choices: [choice]))
      }
    }
  }
}
