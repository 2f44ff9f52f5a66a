import Foundation

extension Schema {
  /// What `type` looks like, found by letting it decode itself from a decoder that notes what it is asked for.
  /// - Throws: `SchemaProblem` for a type that asks for what JSON Schema is not told here.
  package static func of<T: Decodable>(_ type: T.Type) throws -> Schema { try probe(type).schema }

  /// - Throws: `SchemaProblem` when `type` is no record.
  package static func record<T: Decodable>(_ type: T.Type) throws -> RecordSchema {
    guard case .record(let record) = try of(type) else { throw SchemaProblem.noRecord("\(type)") }
    return record
  }

  fileprivate static func probe<T: Decodable>(_ type: T.Type) throws -> (schema: Schema, sample: T) {
    switch type {
    case is String.Type: return (.text, try cast(""))
    case is Bool.Type: return (.truth, try cast(false))
    case is Int.Type: return (.whole(-9_007_199_254_740_991...9_007_199_254_740_991), try cast(0))
    case is Int64.Type: return (.whole(-9_007_199_254_740_991...9_007_199_254_740_991), try cast(Int64(0)))
    case is Date.Type:
      return (.text(TextRule(longest: 40, format: "date-time")), try cast(Date(timeIntervalSince1970: 0)))
    default: break
    }
    if let described = type as? any SchemaDescribed.Type {
      return (described.schema, try cast(described.sample))
    }
    if let list = type as? any ListType.Type { return (try list.listSchema(), try cast(list.none)) }
    let probe = SchemaProbe()
    let sample = try T(from: probe)
    return (.record(try probe.record(of: type)), sample)
  }

  private static func cast<T>(_ value: Any) throws -> T {
    guard let value = value as? T else { throw SchemaProblem.unknown("\(T.self)") }
    return value
  }
}

/// A type of the API whose description cannot be made; found by the tests, which describe them all.
package enum SchemaProblem: Error, Equatable {
  case unknown(String)
  case noRecord(String)
  /// A rule for a member that the type does not have.
  case noMember(String, of: String)
}

private protocol ListType {
  static func listSchema() throws -> Schema
  static var none: Self { get }
}

extension Array: ListType where Element: Decodable {
  static func listSchema() throws -> Schema { .list(try Schema.of(Element.self), 0...500) }
  static var none: [Element] { [] }
}

/// Answers every question of a synthesized `init(from:)` with some value, and keeps what was asked.
private final class SchemaProbe: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private(set) var asked: [(name: String, schema: Schema, need: Need)] = []

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed<Key>(probe: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw SchemaProblem.unknown("list") }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw SchemaProblem.unknown("a value that does not conform to SchemaDescribed")
  }

  func note<T: Decodable>(_ type: T.Type, _ key: any CodingKey, _ need: Need) throws -> T {
    let (schema, sample) = try Schema.probe(type)
    asked.append((key.stringValue, schema, need))
    return sample
  }

  func record<T>(of type: T.Type) throws -> RecordSchema {
    let rules = (type as? any APIRecord.Type)?.rules ?? [:]
    let names = Set(asked.map(\.name))
    if let stranger = rules.keys.first(where: { !names.contains($0) }) {
      throw SchemaProblem.noMember(stranger, of: "\(type)")
    }
    return RecordSchema(
      name: componentName("\(type)"),
      members: asked.map { name, schema, need in
        RecordSchema.Member(
          name: memberName(name), schema: rules[name]?.narrow(schema) ?? schema, need: need,
          note: rules[name]?.note ?? "")
      })
  }

  struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let probe: SchemaProbe
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { false }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try probe.note(type, key, .required) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
      try probe.note(type, key, .required)
    }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try probe.note(type, key, .required) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try probe.note(type, key, .required) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      try probe.note(type, key, .required)
    }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
      try probe.note(type, key, .optional)
    }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
      try probe.note(type, key, .optional)
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
      try probe.note(type, key, .optional)
    }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
      try probe.note(type, key, .optional)
    }
    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
      try probe.note(type, key, .optional)
    }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
      -> KeyedDecodingContainer<Nested>
    { throw SchemaProblem.unknown(key.stringValue) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw SchemaProblem.unknown(key.stringValue)
    }
    func superDecoder() throws -> any Decoder { throw SchemaProblem.unknown("super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaProblem.unknown(key.stringValue) }
  }
}

/// `nomorAgenda` is `nomor_agenda` in JSON.
func memberName(_ swift: String) -> String {
  swift.reduce(into: "") { name, letter in
    name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
  }
}

/// `Daftar<Unit>` as OpenAPI allows a component to be called.
private func componentName(_ type: String) -> String {
  type.replacing("<", with: "-").replacing(">", with: "")
}
