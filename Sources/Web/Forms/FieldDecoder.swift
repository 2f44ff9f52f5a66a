/// The values of one field: a text, a number, a list, or any type made of one of these.
struct FieldDecoder: Decoder {
  let values: [String]
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw DecodingError.typeMismatch(type, .init(codingPath: codingPath, debugDescription: "forms are flat"))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer {
    FieldList(values: values, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    FieldValue(text: values.first ?? "", codingPath: codingPath)
  }
}

struct FieldValue: SingleValueDecodingContainer {
  let text: String
  let codingPath: [any CodingKey]

  func decodeNil() -> Bool { text.isEmpty }
  func decode(_ type: String.Type) -> String { text }

  /// A ticked box sends whatever its value is; what says no says it plainly.
  func decode(_ type: Bool.Type) -> Bool { !["", "0", "false", "tidak", "off"].contains(text) }

  func decode(_ type: Double.Type) throws -> Double { try parsed() }
  func decode(_ type: Float.Type) throws -> Float { try parsed() }
  func decode(_ type: Int.Type) throws -> Int { try parsed() }
  func decode(_ type: Int8.Type) throws -> Int8 { try parsed() }
  func decode(_ type: Int16.Type) throws -> Int16 { try parsed() }
  func decode(_ type: Int32.Type) throws -> Int32 { try parsed() }
  func decode(_ type: Int64.Type) throws -> Int64 { try parsed() }
  func decode(_ type: UInt.Type) throws -> UInt { try parsed() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try parsed() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try parsed() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try parsed() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try parsed() }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try T(from: FieldDecoder(values: [text], codingPath: codingPath))
  }

  private func parsed<T: LosslessStringConvertible>() throws -> T {
    guard let value = T(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "no \(T.self)"))
    }
    return value
  }
}
