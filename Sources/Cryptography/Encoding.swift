/// Lower-case hexadecimal.
package func hex(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// Nil unless `text` is an even number of hexadecimal digits.
package func unhex(_ text: String) -> [UInt8]? {
  let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let high = digits[index], let low = digits[index + 1] else { return nil }
    bytes.append(UInt8(high << 4 | low))
  }
  return bytes
}

/// Base 64 for addresses and cookies (RFC 4648 §5), without padding.
package func base64url(_ bytes: some Sequence<UInt8>) -> String {
  encode(bytes, alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", bits: 6)
}

/// Base 32 (RFC 4648 §6), without padding, as authenticator apps expect their secrets.
package func base32(_ bytes: some Sequence<UInt8>) -> String {
  encode(bytes, alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", bits: 5)
}

private func encode(_ bytes: some Sequence<UInt8>, alphabet: StaticString, bits: Int) -> String {
  let digits = alphabet.withUTF8Buffer(Array.init)
  var text: [UInt8] = []
  var buffer = 0
  var filled = 0
  for byte in bytes {
    buffer = buffer << 8 | Int(byte)
    filled += 8
    while filled >= bits {
      filled -= bits
      text.append(digits[buffer >> filled & (1 << bits - 1)])
      buffer &= 1 << filled - 1
    }
  }
  if filled > 0 { text.append(digits[buffer << (bits - filled) & (1 << bits - 1)]) }
  return String(decoding: text, as: UTF8.self)
}
