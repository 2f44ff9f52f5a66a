import Bahasa
import Foundation

extension Schema {
  /// What is wrong with `value`, by member: `tujuan.0.unit`.
  package func check(_ value: JSONValue) -> FieldErrors {
    var errors = FieldErrors()
    check(value, at: "", &errors)
    return errors
  }

  fileprivate func check(_ value: JSONValue, at path: String, _ errors: inout FieldErrors) {
    func demand(_ message: String, _ condition: Bool) {
      errors.check(path.isEmpty ? "isi" : path, message, condition)
    }
    switch (self, value) {
    case (.text(let rule), .text(let text)):
      if let problem = rule.problem(text) { demand(problem, false) }
    case (.text, _): demand("Tulis sebagai teks.", false)
    case (.whole(let range), .whole(let number)):
      demand("Nilainya dari \(range.lowerBound) sampai \(range.upperBound).", range.contains(number))
    case (.whole, _): demand("Tulis sebagai bilangan bulat.", false)
    case (.truth, .truth): break
    case (.truth, _): demand("Tulis true atau false.", false)
    case (.list(let element, let count), .list(let values)):
      demand("Isi sedikitnya \(count.lowerBound).", values.count >= count.lowerBound)
      demand("Paling banyak \(count.upperBound).", values.count <= count.upperBound)
      for (number, value) in values.prefix(count.upperBound).enumerated() {
        element.check(value, at: path.isEmpty ? "\(number)" : "\(path).\(number)", &errors)
      }
    case (.list, _): demand("Tulis sebagai daftar.", false)
    case (.record(let record), .object(let members)): record.check(members, at: path, &errors)
    case (.record, _): demand("Tulis sebagai objek.", false)
    }
  }
}

extension RecordSchema {
  fileprivate func check(_ values: [String: JSONValue], at path: String, _ errors: inout FieldErrors) {
    let prefix = path.isEmpty ? "" : path + "."
    for member in members {
      if let value = values[member.name] {
        member.schema.check(value, at: prefix + member.name, &errors)
      } else {
        errors.check(prefix + member.name, "Wajib diisi.", member.need == .optional)
      }
    }
    let known = Set(members.map(\.name))
    for name in values.keys.sorted() where !known.contains(name) {
      errors.check(prefix + name, "Nama ini tidak dikenal di sini.", false)
    }
  }
}

extension TextRule {
  /// A sentence about what is wrong with `text`; nil when nothing is.
  func problem(_ text: String) -> String? {
    if let choices, !choices.contains(text) { return "Pilih salah satu: \(choices.joined(separator: ", "))." }
    let length = text.unicodeScalars.count
    if length < shortest { return shortest == 1 ? "Wajib diisi." : "Paling pendek \(shortest) huruf." }
    if length > longest { return "Paling panjang \(longest) huruf." }
    if pattern == Self.printable {
      return CleanText(text).problem
    }
    guard let expression = try? Regex(pattern), text.contains(expression) else {
      return "Bentuknya tidak sesuai."
    }
    return nil
  }
}
