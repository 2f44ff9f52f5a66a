import Bahasa
import Hummingbird

extension FormData {
  /// - Throws: `FieldErrors` for a text that cannot be taken; 400 when a field is not of its type.
  package func decoded<Form: Decodable>(as _: Form.Type = Form.self) throws -> Form {
    try refused.throwIfAny()
    do {
      return try Form(from: FormDecoder(data: self))
    } catch is DecodingError {
      throw HTTPError(.badRequest)
    }
  }
}

/// Makes a flat `Decodable` of a form. What is missing is empty, since browsers leave out unticked boxes.
private struct FormDecoder: Decoder {
  let data: FormData
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(FormFields<Key>(data: data))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw noForm }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw noForm }

  private var noForm: DecodingError {
    .typeMismatch([String].self, .init(codingPath: [], debugDescription: "a form has named fields"))
  }
}

private struct FormFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let data: FormData
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { data.entries.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { data.first(key.stringValue) != nil }

  /// Asked before an optional field is decoded: an empty field that is no text counts as none.
  func decodeNil(forKey key: Key) -> Bool { (data.first(key.stringValue) ?? "").isEmpty }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(from: FieldDecoder(values: data.all(key.stringValue), codingPath: [key]))
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let text = data.first(key.stringValue), !text.isEmpty else { return nil }
    return try decode(type, forKey: key)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw nested(key) }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw nested(key) }
  func superDecoder() throws -> any Decoder { FormDecoder(data: data) }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw nested(key) }

  private func nested(_ key: Key) -> DecodingError {
    .dataCorruptedError(forKey: key, in: self, debugDescription: "forms are flat")
  }
}
