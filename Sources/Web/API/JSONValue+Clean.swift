import Bahasa

extension JSONValue {
  /// Every text in it as a form would take it.
  /// - Throws: `FieldErrors` at the texts that cannot be taken: `tujuan.0.up`.
  func clean() throws(FieldErrors) -> JSONValue {
    var errors = FieldErrors()
    let value = clean(at: "", &errors)
    try errors.throwIfAny()
    return value
  }

  private func clean(at path: String, _ errors: inout FieldErrors) -> JSONValue {
    let prefix = path.isEmpty ? "" : path + "."
    switch self {
    case .text(let raw):
      let clean = CleanText(raw)
      if let problem = clean.problem { errors.check(path.isEmpty ? "isi" : path, problem, false) }
      return .text(clean.text)
    case .list(let values):
      var result: [JSONValue] = []
      for (number, value) in values.enumerated() {
        result.append(value.clean(at: "\(prefix)\(number)", &errors))
      }
      return .list(result)
    case .object(let members):
      var result: [String: JSONValue] = [:]
      for (name, value) in members { result[name] = value.clean(at: prefix + name, &errors) }
      return .object(result)
    case .null, .truth, .whole, .real: return self
    }
  }
}
