import Foundation

/// Text of a value that a column keeps whole.
func json(_ nilai: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(nilai), as: UTF8.self)
}

func dariJSON<T: Decodable>(_ type: T.Type, _ teks: String) throws -> T {
  try JSONDecoder().decode(type, from: Data(teks.utf8))
}
