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
  /// As the form calls the field.
  var name = ""
}

extension FormData {
  /// What somebody wrote in words. What is chosen from a list or goes unseen is left out, since it is a code to who reads
  /// it, and so is every password, by its field's name.
  var keptTexts: [KeptText] {
    entries.filter { !$0.isSecret && !$0.name.hasPrefix(PickerNames.prefix) && $0.isWritten }
      .map { KeptText(label: $0.label, text: $0.value, name: $0.name) }
  }
}

extension FormData.Entry {
  private static let secrets = ["sandi", "password", "csrf", "kunci", "token", "kode", "pin"]

  fileprivate var isSecret: Bool {
    let name = name.lowercased()
    return Self.secrets.contains { name.contains($0) }
  }

  /// Fields of numbers and addresses that somebody types, and would have to type again.
  private static let typed = ["nip", "telepon", "surel", "pos", "laman", "tanggal", "hari", "pukul"]

  /// Words have spaces, or begin like a sentence, or are long; codes and numbers are none of that, but where the field's
  /// name says that they are typed.
  fileprivate var isWritten: Bool {
    let text = value.trimmingWhitespace
    let name = name.lowercased()
    if !text.isEmpty, Self.typed.contains(where: { name.contains($0) }) { return true }
    guard text.contains(where: \.isLetter) else { return false }
    return text.contains(where: \.isWhitespace) || text.count >= 40
      || text.count >= 4 && text.first?.isUppercase == true
  }

  fileprivate var label: String { fieldLabel(name) }
}

/// `acara_nama` and `acaraNama` become "Acara nama".
func fieldLabel(_ name: String) -> String {
  var words = ""
  for letter in name {
    if letter == "_" {
      words.append(" ")
    } else if letter.isUppercase, !words.isEmpty {
      words += " " + letter.lowercased()
    } else {
      words.append(letter)
    }
  }
  return words.prefix(1).uppercased() + words.dropFirst()
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
///
/// `errors`: what is wrong with them, by field.
func keptTexts(_ texts: [KeptText], _ words: FrameText, _ errors: [String: String] = [:]) -> HTML? {
  guard !texts.isEmpty else { return nil }
  let fields = texts.enumerated()
    .map { index, kept -> HTML in
      let error = errors[kept.name]
      return """
        <div class="field\(error == nil ? "" : " wrong")"><label for="ketikan-\(index)">\(kept.label)</label>\
        \(error.map { "<p class=\"field-error\" id=\"ketikan-\(index)-galat\">\(icon(.exclamation))<span>\($0)</span></p>" as HTML })\
        <textarea class="input" id="ketikan-\(index)" rows="\(min(12, 2 + kept.text.count / 80))" readonly\
        \(.attribute("aria-describedby", error == nil ? nil : "ketikan-\(index)-galat"))>
        \(kept.text)</textarea></div>
        """
    }
  return """
    <section class="kept-texts"><h2>\(words.typed)</h2><p class="muted">\(words.typedLead)</p>\(HTML.join(fields))</section>
    """
}
