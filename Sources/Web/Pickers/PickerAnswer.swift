/// What was found for a picker: the chosen ones ticked, then the others, under the field to search on with.
func pickerAnswer(_ picker: PagePicker) -> HTML {
  let offered = Array(picker.offered.prefix(60))
  let several = if case .one = picker.kind { false } else { true }
  return """
    \(pickerQuestion(picker.id, picker.label))\(pickerLabels(picker.id, picker.chosen + offered))\
    <div class="options picker-answer" id="\(picker.id)-jawaban" role="\(several ? "group" : "radiogroup")" aria-label="\(picker.label)" aria-describedby="\(picker.id)-hasil" tabindex="-1"\(.flag("autofocus", when: picker.words != nil))>\
    <p class="hint" id="\(picker.id)-hasil">\(sentence(picker, offered.count))</p>\
    \(choiceList(
      Field(picker.name, picker.label, need: .optional), picker.none + picker.chosen + offered,
      chosen: Set(picker.chosen.isEmpty ? [""] : picker.chosen.map(\.value)), type: several ? "checkbox" : "radio"))</div>
    """
}

private func sentence(_ picker: PagePicker, _ count: Int) -> String {
  guard let words = picker.words else { return "Yang sudah dipilih:" }
  let kept = picker.chosen.isEmpty ? "" : " Yang sudah dipilih ada di atas."
  if words.isEmpty { return "Tulis kata yang dicari, lalu tekan Cari.\(kept)" }
  guard count > 0 else { return "Tidak ada yang cocok dengan “\(words)”. Coba kata lain.\(kept)" }
  let more = picker.offered.count > count ? " Tambah kata agar lebih sedikit." : ""
  return "\(count) pilihan cocok dengan “\(words)”. Tandai yang dimaksud.\(more)\(kept)"
}

extension PagePicker {
  /// The answer of a field that may be left empty.
  fileprivate var none: [Choice] {
    if case .one(.optional) = kind { [Choice("", "Tidak memilih")] } else { [] }
  }
}
