import Foundation

/// The head of one part of a form: a field, or a file when it has a file name.
package struct MultipartPart: Sendable, Equatable {
  package let name: String
  /// As the person's machine calls it, without folders and control characters; empty when no file was chosen.
  package let fileName: String?
  /// What the browser claims it is. Never believed without looking at the bytes.
  package let type: String?

  /// `header`: the header lines, each preceded by a line end.
  init(header: ArraySlice<UInt8>) throws(MultipartError) {
    guard let text = String(validating: header, as: UTF8.self) else { throw .notUTF8 }
    var fields: [String: String] = [:]
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...]
        .trimmingCharacters(in: .whitespaces)
    }
    let parameters = Self.parameters(fields["content-disposition"] ?? "")
    guard let name = parameters["name"] else { throw .nameMissing }
    self.name = Self.unescaped(name)
    type = fields["content-type"]
    fileName = (parameters["filename*"].flatMap(Self.extended) ?? parameters["filename"].map(Self.unescaped))
      .map(Self.baseName)
  }

  /// `form-data; name="a"; filename="b"` as a dictionary of what follows the first word.
  private static func parameters(_ value: String) -> [String: String] {
    var result: [String: String] = [:]
    var rest = value.drop { $0 != ";" }
    while rest.first == ";" {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let (text, after) = rest.first == "\"" ? quoted(rest.dropFirst()) : token(rest)
      let key = name.lowercased().trimmingCharacters(in: .whitespaces)
      if result[key] == nil { result[key] = text }
      rest = after.drop { $0 != ";" }
    }
    return result
  }

  private static func token(_ text: Substring) -> (String, Substring) {
    let value = text.prefix { $0 != ";" }
    return (value.trimmingCharacters(in: .whitespaces), text.dropFirst(value.count))
  }

  /// Up to the closing quote. Only `\"` is an escape: browsers write a lone backslash as it is.
  private static func quoted(_ text: Substring) -> (String, Substring) {
    var value = ""
    var rest = text
    while let character = rest.first, character != "\"" {
      rest = rest.dropFirst()
      if character == "\\", rest.first == "\"" {
        value.append("\"")
        rest = rest.dropFirst()
      } else {
        value.append(character)
      }
    }
    return (value, rest.dropFirst())
  }

  /// Browsers write a quote and line ends in a name as percent codes, and nothing else.
  private static func unescaped(_ text: String) -> String {
    text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }

  /// `UTF-8''nama%20berkas.pdf` (RFC 8187).
  private static func extended(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    return String(parts[2]).removingPercentEncoding
  }

  private static func baseName(_ path: String) -> String {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let clean = name.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
    return String(String(String.UnicodeScalarView(clean)).prefix(200))
  }
}
