/// What was thrown at a form, with what had been typed into it: without scripts the page it was typed into is gone, and
/// the page of the failure is the only place where it can still be seen.
struct KeptForm: Error {
  let cause: any Error
  let texts: [KeptText]
}

/// One text of a form, to be read and copied.
struct KeptText: Equatable {
  let label: String
  let text: String
}

extension FormData {
  /// What somebody wrote in words. What is chosen from a list or goes unseen is left out, since it is a code to who reads
  /// it, and so is every password, by its field's name.
  var keptTexts: [KeptText] {
    entries.filter { !$0.isSecret && $0.isWritten }
      .map { KeptText(label: $0.label, text: $0.value) }
  }
}

extension FormData.Entry {
  private static let secrets = ["sandi", "password", "csrf", "kunci", "token", "kode", "pin"]

  fileprivate var isSecret: Bool {
    let name = name.lowercased()
    return Self.secrets.contains { name.contains($0) }
  }

  /// Words have spaces, or begin like a sentence, or are long; codes and numbers are none of that.
  fileprivate var isWritten: Bool {
    let text = value.trimmingWhitespace
    guard text.contains(where: \.isLetter) else { return false }
    return text.contains(where: \.isWhitespace) || text.count >= 40
      || text.count >= 4 && text.first?.isUppercase == true
  }

  /// `acara_nama` becomes "Acara nama".
  fileprivate var label: String {
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension String {
  fileprivate var trimmingWhitespace: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}

/// The texts under the failure, each in a field that cannot be changed but be marked and copied.
func keptTexts(_ texts: [KeptText], _ words: FrameText) -> HTML? {
  guard !texts.isEmpty else { return nil }
  let fields = texts.enumerated()
    .map { index, kept -> HTML in
      """
      <div class="field"><label for="ketikan-\(index)">\(kept.label)</label>\
      <textarea class="input" id="ketikan-\(index)" rows="\(min(12, 2 + kept.text.count / 80))" readonly>
      \(kept.text)</textarea></div>
      """
    }
  return """
    <section class="kept-texts"><h2>\(words.typed)</h2><p class="muted">\(words.typedLead)</p>\(HTML.join(fields))</section>
    """
}
