/// What a value that the API takes or gives looks like. The same description is written into the OpenAPI document
/// (JSON Schema 2020-12) and held against what comes in, so that neither can say what the other does not.
package indirect enum Schema: Sendable, Equatable {
  case text(TextRule)
  case whole(ClosedRange<Int64>)
  case truth
  /// At least and at most so many of the same.
  case list(Schema, ClosedRange<Int>)
  case record(RecordSchema)

  package static let text = Schema.text(TextRule())
}

/// Which texts are taken.
package struct TextRule: Sendable, Equatable {
  package var shortest: Int
  /// In Unicode scalars, as JSON Schema counts.
  package var longest: Int
  /// An expression that JavaScript, Python and Swift understand alike.
  package var pattern: String
  /// A format of JSON Schema, for people and tools; `pattern` is what is held to.
  package var format: String?
  /// The only texts taken; nil when any may be.
  package var choices: [String]?

  /// Anything but control characters, and those that turn the direction of writing around.
  package static let printable =
    "^[^\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*$"

  package init(
    shortest: Int = 0, longest: Int = 10_000, pattern: String = printable, format: String? = nil,
    choices: [String]? = nil
  ) {
    self.shortest = shortest
    self.longest = longest
    self.pattern = pattern
    self.format = format
    self.choices = choices
  }
}

/// An object with named members and no others.
package struct RecordSchema: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    package let name: String
    package var schema: Schema
    package let need: Need
    package var note: String
  }

  /// Under which it stands among the components of the document.
  package let name: String
  package let members: [Member]
}

/// A value of one kind, such as a date or a key, that says itself what it looks like.
package protocol SchemaDescribed: Decodable {
  static var schema: Schema { get }
  /// Some value of it.
  static var sample: Self { get }
}

extension SchemaDescribed where Self: CaseIterable & RawRepresentable, RawValue == String {
  package static var schema: Schema { .text(TextRule(choices: allCases.map(\.rawValue))) }
}

/// A record of the API. Its members, their types and which may be missing are read from its own `Decodable`; here
/// stands what types cannot say.
package protocol APIRecord: Codable, Sendable {
  /// By member, as it is named in Swift.
  static var rules: [String: MemberRule] { get }
}

/// What is said about one member of a record.
package struct MemberRule: Sendable {
  let note: String
  let shortest: Int?
  let longest: Int?
  let most: Int?
  let range: ClosedRange<Int64>?
  let pattern: String?

  /// `note`: a sentence for who writes a program. The others narrow what the type allows: length of a text, number of
  /// elements, range of a number.
  package init(
    _ note: String, shortest: Int? = nil, longest: Int? = nil, most: Int? = nil,
    range: ClosedRange<Int64>? = nil,
    pattern: String? = nil
  ) {
    self.note = note
    self.shortest = shortest
    self.longest = longest
    self.most = most
    self.range = range
    self.pattern = pattern
  }

  func narrow(_ schema: Schema) -> Schema {
    switch schema {
    case .text(var rule):
      if let shortest { rule.shortest = shortest }
      if let longest { rule.longest = longest }
      if let pattern { rule.pattern = pattern }
      return .text(rule)
    case .whole(let whole): return .whole(range ?? whole)
    case .list(let element, let count):
      return .list(narrow(element), (shortest ?? count.lowerBound)...(most ?? count.upperBound))
    case .truth, .record: return schema
    }
  }
}
