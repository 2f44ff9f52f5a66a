/// What is typed into a one-line field; decides keyboard, checks and autofill.
package enum TextKind: Sendable {
  case text, search, email, telephone, date, time, number, url
  /// Digits that are no quantity: NIP, NIK, a postal code.
  case digits
  /// A password that exists, or one that is being chosen.
  case password, newPassword
  /// A six-digit code from an authenticator app.
  case oneTimeCode
  case userName

  var type: String {
    switch self {
    case .text, .digits, .oneTimeCode, .userName: "text"
    case .search: "search"
    case .email: "email"
    case .telephone: "tel"
    case .date: "date"
    case .time: "time"
    case .number: "number"
    case .url: "url"
    case .password, .newPassword: "password"
    }
  }

  var inputMode: String? {
    switch self {
    case .digits, .oneTimeCode: "numeric"
    default: nil
    }
  }

  var autocomplete: String? {
    switch self {
    case .password: "current-password"
    case .newPassword: "new-password"
    case .oneTimeCode: "one-time-code"
    case .userName: "username"
    case .email: "email"
    case .telephone: "tel"
    default: nil
    }
  }
}

/// A field of one line. A password is never shown again, whatever `value` is.
///
/// `width`: how many characters the answer has, when that is known; the field is as wide.
package func textField(
  _ field: Field, _ value: String = "", kind: TextKind = .text, width: FieldWidth = .full
) -> HTML {
  let isSecret = kind.type == "password"
  return field.frame(
    """
    <input class="input \(width.rawValue)" type="\(kind.type)" id="\(field.id)" name="\(field.name)"\
    \(.attribute("value", isSecret || value.isEmpty ? nil : value))\(.attribute("inputmode", kind.inputMode))\
    \(.attribute("autocomplete", kind.autocomplete ?? "off"))\
    \(.attribute("spellcheck", kind.type == "text" && kind.inputMode == nil ? nil : "false"))\
    \(.attribute("autocapitalize", isSecret || kind.autocomplete == "username" ? "none" : nil))\
    \(.flag("required", when: field.need == .required))\(field.description)>
    """)
}

/// How wide a one-line field is: it tells what length of answer is expected.
package enum FieldWidth: String, Sendable {
  case full = "w-full", half = "w-half", short = "w-short"
}
