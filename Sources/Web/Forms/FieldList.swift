/// A name that comes several times.
struct FieldList: UnkeyedDecodingContainer {
  let values: [String]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(values: [String], codingPath: [any CodingKey]) {
    self.values = values
    self.codingPath = codingPath
  }

  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex == values.count }

  mutating func decodeNil() -> Bool { false }
  mutating func decode(_ type: String.Type) throws -> String { try next().text }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }
  mutating func decode(_ type: Double.Type) throws -> Double { try next().decode(type) }
  mutating func decode(_ type: Float.Type) throws -> Float { try next().decode(type) }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try next().decode(type) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try next().decode(type) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try next().decode(type) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try next().decode(type) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try next().decode(type) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next().decode(type) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next().decode(type) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next().decode(type) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next().decode(type) }
  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
  {
    throw DecodingError.dataCorruptedError(in: self, debugDescription: "forms are flat")
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DecodingError.dataCorruptedError(in: self, debugDescription: "forms are flat")
  }

  mutating func superDecoder() throws -> any Decoder {
    FieldDecoder(values: [try next().text], codingPath: codingPath)
  }

  private mutating func next() throws -> FieldValue {
    guard !isAtEnd else {
      throw DecodingError.dataCorruptedError(in: self, debugDescription: "no more values")
    }
    defer { currentIndex += 1 }
    return FieldValue(text: values[currentIndex], codingPath: codingPath)
  }
}
